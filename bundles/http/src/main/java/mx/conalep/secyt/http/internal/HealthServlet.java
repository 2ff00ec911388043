package mx.conalep.secyt.http.internal;

import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.servlet.Servlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import mx.conalep.secyt.http.Avisos;
import mx.conalep.secyt.persistence.Tx;
import org.osgi.framework.BundleContext;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.osgi.service.component.annotations.ReferenceCardinality;
import org.osgi.service.component.annotations.ReferencePolicy;
import org.osgi.service.component.annotations.ReferencePolicyOption;

/** {@code GET /api/v1/salud}: 200 when everything expected is there and the database answers. */
@Component(
        service = Servlet.class,
        property = {
            "osgi.http.whiteboard.servlet.pattern=/salud",
            "osgi.http.whiteboard.context.select=" + ApiContext.SELECT
        })
public final class HealthServlet extends HttpServlet {

    private final transient ObjectMapper mapper = Json.mapper();
    private final transient Health health;

    /** For a version of the product. */
    @Activate
    public HealthServlet(BundleContext bundle) {
        this(new Health(bundle.getBundle().getVersion().toString(), System::nanoTime));
    }

    HealthServlet(Health health) {
        this.health = health;
    }

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        Health.Report report = health.report();
        SecurityHeaders.addTo(response);
        response.setStatus(report.estado() == Health.State.LISTO ? 200 : 503);
        response.setContentType("application/json");
        mapper.writeValue(response.getOutputStream(), report);
    }

    @Reference(
            cardinality = ReferenceCardinality.OPTIONAL,
            policy = ReferencePolicy.DYNAMIC,
            policyOption = ReferencePolicyOption.GREEDY)
    void setTx(Tx tx) {
        health.use(tx);
    }

    void unsetTx(Tx tx) {
        health.lose(tx);
    }

    @Reference(
            cardinality = ReferenceCardinality.OPTIONAL,
            policy = ReferencePolicy.DYNAMIC,
            policyOption = ReferencePolicyOption.GREEDY)
    void setReadiness(Readiness readiness) {
        health.use(readiness);
    }

    void unsetReadiness(Readiness readiness) {
        health.lose(readiness);
    }

    @Reference(
            cardinality = ReferenceCardinality.MULTIPLE,
            policy = ReferencePolicy.DYNAMIC,
            policyOption = ReferencePolicyOption.GREEDY)
    void addAvisos(Avisos avisos) {
        health.use(avisos);
    }

    void removeAvisos(Avisos avisos) {
        health.lose(avisos);
    }
}
