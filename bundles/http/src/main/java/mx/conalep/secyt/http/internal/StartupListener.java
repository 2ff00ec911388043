package mx.conalep.secyt.http.internal;

import org.glassfish.jersey.server.spi.AbstractContainerLifecycleListener;
import org.glassfish.jersey.server.spi.Container;

/** Knows whether Jersey accepted the application: the whiteboard does not tell. */
final class StartupListener extends AbstractContainerLifecycleListener {

    private volatile boolean started;

    @Override
    public void onStartup(Container container) {
        started = true;
    }

    @Override
    public void onShutdown(Container container) {
        started = false;
    }

    boolean started() {
        return started;
    }
}
