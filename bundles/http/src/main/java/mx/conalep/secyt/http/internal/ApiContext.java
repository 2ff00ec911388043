package mx.conalep.secyt.http.internal;

import org.osgi.service.component.annotations.Component;
import org.osgi.service.servlet.context.ServletContextHelper;

/**
 * Where the API lies. Its ranking puts it before the whiteboard's own context of the same path; what its servlets do
 * not match goes on to Jersey.
 */
@Component(
        service = ServletContextHelper.class,
        property = {
            "osgi.http.whiteboard.context.name=" + ApiContext.NAME,
            "osgi.http.whiteboard.context.path=/api/v1",
            "service.ranking:Integer=1000"
        })
public final class ApiContext extends ServletContextHelper {

    /** Name of the context. */
    static final String NAME = "secyt-api";

    /** Selects the context. */
    static final String SELECT = "(osgi.http.whiteboard.context.name=" + NAME + ")";
}
