package mx.conalep.secyt.persistence.internal;

import org.eclipse.persistence.logging.AbstractSessionLog;
import org.eclipse.persistence.logging.SessionLog;
import org.eclipse.persistence.logging.SessionLogEntry;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Sends EclipseLink's warnings to the log; what it also throws is told by whoever catches it. */
public final class QuietSessionLog extends AbstractSessionLog {

    private static final Logger LOG = LoggerFactory.getLogger("mx.conalep.secyt.persistence.eclipselink");

    /** EclipseLink creates it by name. */
    public QuietSessionLog() {
        super();
        setLevel(SessionLog.WARNING);
    }

    @Override
    public void log(SessionLogEntry entry) {
        // A unit without entities is warned of under METAMODEL; it is no fault here.
        if (!shouldLog(entry.getLevel()) || SessionLog.METAMODEL.equals(entry.getNameSpace())) {
            return;
        }
        if (entry.hasException()) {
            LOG.debug("EclipseLink", entry.getException());
        } else if (entry.getLevel() >= SessionLog.SEVERE) {
            LOG.error("{}", formatMessage(entry));
        } else {
            LOG.warn("{}", formatMessage(entry));
        }
    }
}
