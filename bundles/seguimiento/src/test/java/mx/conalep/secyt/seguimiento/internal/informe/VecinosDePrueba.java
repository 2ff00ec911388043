package mx.conalep.secyt.seguimiento.internal.informe;

import mx.conalep.secyt.persistence.PersistenceModule;

/** Of the tables of other slices what reports join. */
public final class VecinosDePrueba implements PersistenceModule {

    @Override
    public String id() {
        return "vecinos";
    }

    @Override
    public String changelog() {
        return "db/vecinos-de-prueba.xml";
    }
}
