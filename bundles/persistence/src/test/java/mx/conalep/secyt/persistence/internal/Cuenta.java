package mx.conalep.secyt.persistence.internal;

import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.List;
import mx.conalep.secyt.persistence.PersistenceModule;

/** An entity of the tests. */
@Entity
public class Cuenta {

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "cuenta_seq")
    @SequenceGenerator(name = "cuenta_seq", sequenceName = "cuenta_seq", allocationSize = 50)
    long id;

    String clave;
    long saldo;
    Instant creada;

    @Version
    int version;

    protected Cuenta() {}

    Cuenta(String clave, Instant creada) {
        this.clave = clave;
        this.creada = creada;
    }

    static final class Module implements PersistenceModule {
        @Override
        public String id() {
            return "prueba";
        }

        @Override
        public List<Class<?>> entities() {
            return List.of(Cuenta.class);
        }

        @Override
        public String changelog() {
            return "db/prueba.xml";
        }
    }
}
