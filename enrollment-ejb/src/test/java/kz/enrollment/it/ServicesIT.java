package kz.enrollment.it;

import jakarta.inject.Inject;
import java.io.File;
import java.util.Objects;
import kz.enrollment.application.Applications;
import kz.enrollment.application.Drafts;
import kz.enrollment.application.Submissions;
import kz.enrollment.decision.Decisions;
import kz.enrollment.decision.EnrollmentOrders;
import kz.enrollment.decision.IssuedDocuments;
import kz.enrollment.testpki.Authority;
import kz.enrollment.verification.OfficerDesk;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.jboss.shrinkwrap.api.ShrinkWrap;
import org.jboss.shrinkwrap.api.asset.StringAsset;
import org.jboss.shrinkwrap.api.spec.WebArchive;
import org.junit.jupiter.api.extension.ExtendWith;

/** All use cases in the container, on one deployment of the real archive with a real database. */
@ExtendWith(ArquillianExtension.class)
public class ServicesIT
        implements SubmissionCases,
                DecisionCases,
                ConcurrencyCases,
                MappingCases,
                BusCases,
                PlaceCases,
                DepartmentCases,
                LedgerCases,
                WhatIfCases,
                WishCases,
                WaitingCases,
                OfferCases,
                CorrectionCases,
                PaperCases,
                MixedCrowdCases,
                IntegrationCases,
                OquCases,
                ZeroClassCases,
                OutageCases,
                StatedChildCases,
                StaffSignatureCases,
                SignatureCases,
                EdsCases,
                RegisterCases {

    private static final String ROLES = """
            <?xml version="1.0" encoding="UTF-8"?>
            <!DOCTYPE glassfish-web-app PUBLIC "-//GlassFish.org//DTD GlassFish Application Server 3.1 Servlet 3.0//EN"
                "http://glassfish.org/dtds/glassfish-web-app_3_0-1.dtd">
            <glassfish-web-app>
              <security-role-mapping><role-name>PARENT</role-name><principal-name>parent</principal-name></security-role-mapping>
              <security-role-mapping><role-name>OFFICER</role-name><principal-name>officer</principal-name></security-role-mapping>
              <security-role-mapping><role-name>DIRECTOR</role-name><principal-name>director</principal-name></security-role-mapping>
              <security-role-mapping><role-name>INTEGRATION</role-name><principal-name>program</principal-name></security-role-mapping>
              <security-role-mapping><role-name>DISTRICT</role-name><principal-name>district</principal-name></security-role-mapping>
              <security-role-mapping><role-name>CITY_ADMIN</role-name><principal-name>city</principal-name></security-role-mapping>
            </glassfish-web-app>
            """;

    @Inject
    private World world;

    @Inject
    private Desk desk;

    @Inject
    private Schema schema;

    @Inject
    private BusBeans bus;

    @Inject
    private SignatureBeans keys;

    @Inject
    private EdsBeans eds;

    @Inject
    private AllocationBeans allocation;

    @Inject
    private WaitingBeans waiting;

    @Inject
    private PaperBeans paper;

    @Inject
    private ProgramBeans programs;

    @Inject
    private OutageBeans outage;

    @Inject
    private RegisterBeans registers;

    @Inject
    private StaffSignatureBeans signatures;

    @Inject
    private Drafts drafts;

    @Inject
    private Submissions submissions;

    @Inject
    private Applications applications;

    @Inject
    private OfficerDesk officerDesk;

    @Inject
    private Decisions decisions;

    @Inject
    private EnrollmentOrders orders;

    @Inject
    private IssuedDocuments papers;

    @Deployment
    static WebArchive archive() {
        File libraries = new File(System.getProperty("enrollment.it.libraries"));
        return ShrinkWrap.create(WebArchive.class, "services.war")
                .addAsLibrary(new File(System.getProperty("enrollment.it.archive")))
                .addAsLibraries(Objects.requireNonNull(libraries.listFiles()))
                .addClasses(
                        World.class,
                        World.Stream.class,
                        World.Family.class,
                        Desk.class,
                        AsParent.class,
                        AsOfficer.class,
                        AsDirector.class,
                        AsDistrict.class,
                        AsCityAdmin.class,
                        TestCaller.class,
                        ServiceBeans.class,
                        SubmissionCases.class,
                        DecisionCases.class,
                        ConcurrencyCases.class,
                        MappingCases.class,
                        Schema.class,
                        BusBeans.class,
                        BusCases.class,
                        WaitingBeans.class,
                        WaitingBeans.Sent.class,
                        WishCases.class,
                        WaitingCases.class,
                        OfferCases.class,
                        OfferCases.Offered.class,
                        CorrectionCases.class,
                        PaperBeans.class,
                        ProgramBeans.class,
                        AsProgram.class,
                        IntegrationCases.class,
                        OquCases.class,
                        PaperCases.class,
                        ZeroClassCases.class,
                        OutageBeans.class,
                        RegisterBeans.class,
                        RegisterCases.class,
                        OutageCases.class,
                        StatedChildCases.class,
                        AuthorityForContainer.class,
                        SignatureBeans.class,
                        SignatureCases.class,
                        EdsBeans.class,
                        EdsCases.class,
                        StaffSignatureBeans.class,
                        StaffSignatureCases.class,
                        MixedCrowdCases.class,
                        MixedCrowdCases.Attempt.class,
                        AllocationBeans.class,
                        StreamCity.class,
                        Crowd.class,
                        Ledgers.class,
                        SerialReplay.class,
                        PlaceCases.class,
                        DepartmentCases.class,
                        LedgerCases.class,
                        WhatIfCases.class,
                        AtOnce.class,
                        AtOnce.Work.class)
                .addPackage(Authority.class.getPackage())
                .addAsWebInfResource(new StringAsset(ROLES), "glassfish-web.xml");
    }

    @Override
    public World world() {
        return world;
    }

    @Override
    public Schema schema() {
        return schema;
    }

    @Override
    public BusBeans bus() {
        return bus;
    }

    @Override
    public SignatureBeans keys() {
        return keys;
    }

    @Override
    public EdsBeans eds() {
        return eds;
    }

    @Override
    public AllocationBeans allocation() {
        return allocation;
    }

    @Override
    public WaitingBeans waiting() {
        return waiting;
    }

    @Override
    public ProgramBeans programs() {
        return programs;
    }

    @Override
    public PaperBeans paper() {
        return paper;
    }

    @Override
    public RegisterBeans registers() {
        return registers;
    }

    @Override
    public OutageBeans outage() {
        return outage;
    }

    @Override
    public StaffSignatureBeans signatures() {
        return signatures;
    }

    @Override
    public Desk desk() {
        return desk;
    }

    @Override
    public Drafts drafts() {
        return drafts;
    }

    @Override
    public Submissions submissions() {
        return submissions;
    }

    @Override
    public Applications applications() {
        return applications;
    }

    @Override
    public OfficerDesk officerDesk() {
        return officerDesk;
    }

    @Override
    public Decisions decisions() {
        return decisions;
    }

    @Override
    public EnrollmentOrders orders() {
        return orders;
    }

    @Override
    public IssuedDocuments papers() {
        return papers;
    }
}
