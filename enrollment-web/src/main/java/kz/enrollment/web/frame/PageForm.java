package kz.enrollment.web.frame;

import jakarta.faces.component.FacesComponent;
import jakarta.faces.component.UIForm;
import jakarta.faces.context.FacesContext;
import jakarta.faces.context.ResponseWriter;
import jakarta.faces.render.ResponseStateManager;
import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;

/**
 * The form of every page ({@code e:form}): plain identifiers, posts to the address of its page with its parameters,
 * carries the token against forged requests, and needs no script of Faces.
 */
@FacesComponent(PageForm.TYPE)
public class PageForm extends UIForm {

    static final String TYPE = "kz.enrollment.web.PageForm";

    public PageForm() {
        setPrependId(false);
        setRendererType(null);
    }

    @Override
    public void decode(FacesContext faces) {
        setSubmitted(faces.getExternalContext().getRequestParameterMap().containsKey(getClientId(faces)));
    }

    @Override
    public void encodeBegin(FacesContext faces) throws IOException {
        HttpServletRequest request =
                (HttpServletRequest) faces.getExternalContext().getRequest();
        String id = getClientId(faces);
        ResponseWriter writer = faces.getResponseWriter();
        writer.startElement("form", this);
        writer.writeAttribute("id", id, null);
        writer.writeAttribute("method", "post", null);
        writer.writeAttribute("action", PageAddress.of(request), null);
        if (Boolean.parseBoolean(String.valueOf(getAttributes().get("multipart")))) {
            writer.writeAttribute("enctype", "multipart/form-data", null);
        }
        writer.writeAttribute("novalidate", "novalidate", null);
        hidden(writer, id, id);
        hidden(writer, CsrfToken.FIELD, CsrfToken.of(request));
        // All views are stateless: the page is built anew from its address.
        hidden(writer, ResponseStateManager.VIEW_STATE_PARAM, "stateless");
    }

    @Override
    public void encodeEnd(FacesContext faces) throws IOException {
        faces.getResponseWriter().endElement("form");
    }

    private void hidden(ResponseWriter writer, String name, String value) throws IOException {
        writer.startElement("input", this);
        writer.writeAttribute("type", "hidden", null);
        writer.writeAttribute("name", name, null);
        writer.writeAttribute("value", value, null);
        writer.writeAttribute("autocomplete", "off", null);
        writer.endElement("input");
    }
}
