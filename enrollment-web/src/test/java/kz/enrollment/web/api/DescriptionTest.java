package kz.enrollment.web.api;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import kz.enrollment.web.integration.SecuredOperations;
import org.eclipse.microprofile.openapi.models.media.Schema;
import org.eclipse.microprofile.openapi.spi.OASFactoryResolver;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What is declared of the API is what programs read. */
class DescriptionTest {

    private Map<String, Schema> draft;

    @BeforeEach
    void describe() {
        OASFactoryResolver.setInstance(new OpenApiModels());
        draft = RecordSchemas.of(SecuredOperations.records())
                .get("DraftRequest")
                .getProperties();
    }

    @AfterEach
    void leaveTheServersOwn() {
        OASFactoryResolver.setInstance(null);
    }

    @Test
    void an_address_of_tokens_that_fails_answers_a_problem() {
        var failed = OpenApiParts.tokenAddress().getPOST().getResponses().getAPIResponse("503");
        assertThat(failed.getContent().getMediaType(Problem.TYPE).getSchema().getRef())
                .endsWith("Problem");
    }

    @Test
    void how_many_of_a_list_are_taken_is_told() {
        assertThat(draft.get("wishes").getMinItems()).isEqualTo(1);
        assertThat(draft.get("wishes").getMaxItems()).isEqualTo(3);
        assertThat(draft.get("wishes").getExample()).isEqualTo(List.of("ALM26-123K"));
        assertThat(draft.get("consents").getMaxItems()).isEqualTo(20);
    }

    @Test
    void what_holds_when_nothing_is_said_is_told_in_its_type() {
        assertThat(draft.get("keepWaiting").getDefaultValue()).isEqualTo(true);
        assertThat(draft.get("transport").getDefaultValue()).isEqualTo(false);
        assertThat(draft.get("language").getDefaultValue()).isEqualTo("kk");
        assertThat(draft.get("applicant").getMaxItems()).isNull();
    }
}
