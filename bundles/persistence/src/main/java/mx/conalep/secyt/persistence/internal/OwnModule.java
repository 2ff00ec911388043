package mx.conalep.secyt.persistence.internal;

import mx.conalep.secyt.persistence.PersistenceModule;

/** The tables of this bundle; part of every database. */
final class OwnModule implements PersistenceModule {

    @Override
    public String id() {
        return "persistence";
    }

    @Override
    public String changelog() {
        return "db/persistence.xml";
    }
}
