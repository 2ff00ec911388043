package mx.conalep.secyt.http.internal;

import jakarta.servlet.Servlet;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.osgi.framework.BundleContext;
import org.osgi.framework.FrameworkUtil;
import org.osgi.framework.ServiceRegistration;
import org.osgi.service.servlet.whiteboard.HttpWhiteboardConstants;

/** While closed, a servlet before Jersey answers everything with 503. */
final class Gate {

    private static final Map<String, Object> PROPERTIES = Map.of(
            HttpWhiteboardConstants.HTTP_WHITEBOARD_SERVLET_PATTERN,
            "/*",
            HttpWhiteboardConstants.HTTP_WHITEBOARD_CONTEXT_SELECT,
            ApiContext.SELECT);

    private final BundleContext bundle;
    private @Nullable ServiceRegistration<Servlet> closed;

    Gate(BundleContext bundle) {
        this.bundle = bundle;
    }

    synchronized void close() {
        if (closed == null) {
            closed = bundle.registerService(
                    Servlet.class, new StartingServlet(), FrameworkUtil.asDictionary(PROPERTIES));
        }
    }

    synchronized void open() {
        if (closed != null) {
            closed.unregister();
            closed = null;
        }
    }

    synchronized boolean isOpen() {
        return closed == null;
    }
}
