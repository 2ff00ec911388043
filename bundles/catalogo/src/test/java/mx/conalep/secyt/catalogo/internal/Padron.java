package mx.conalep.secyt.catalogo.internal;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import mx.conalep.secyt.http.Pagina;
import mx.conalep.secyt.http.Paginacion;
import mx.conalep.secyt.http.Problema;
import mx.conalep.secyt.organizacion.DepuracionFirmas;
import mx.conalep.secyt.organizacion.Firma;
import mx.conalep.secyt.organizacion.Firmas;
import mx.conalep.secyt.organizacion.Rfc;
import mx.conalep.secyt.persistence.Tx;
import mx.conalep.secyt.persistence.TxSession;
import mx.conalep.secyt.security.AltasCuenta;
import mx.conalep.secyt.security.Cuentas;
import mx.conalep.secyt.security.Identidad;
import mx.conalep.secyt.security.Rol;

/** Firms and accounts as far as requests make them: in a transaction, so that its hooks are called. */
final class Padron implements Firmas, DepuracionFirmas {

    private static final Firma CONOCIDA =
            new Firma("EKU9003173C9", "Escuela Kemper", null, null, null, null, null, 3, false, true, null, List.of());

    private final Tx tx;
    private final List<String> firmas;
    private final List<String> altas;

    Padron(Tx tx, List<String> firmas, List<String> altas) {
        this.tx = tx;
        this.firmas = firmas;
        this.altas = altas;
    }

    Cuentas cuentas() {
        return new Accesos();
    }

    AltasCuenta altas() {
        return new Altas();
    }

    @Override
    public Optional<Firma> buscar(String rfc) {
        return Optional.of(CONOCIDA).filter(f -> f.rfc().equals(rfc));
    }

    @Override
    public Firma crear(Identidad quien, Datos datos) {
        return tx.write(quien, s -> {
            firmas.add("crear " + datos.rfc());
            return CONOCIDA;
        });
    }

    @Override
    public Firma cambiar(Identidad quien, String rfc, int version, Datos datos) {
        return tx.write(quien, s -> {
            firmas.add("completar " + rfc + " " + version);
            return CONOCIDA;
        });
    }

    @Override
    public List<Parecida> parecidas(String rfc, String nombre) {
        return buscar(rfc).map(f -> new Parecida(f, BigDecimal.ONE, List.of("mismo RFC"))).stream()
                .toList();
    }

    @Override
    public Pagina<Firma> listar(String texto, Boolean provisional, Paginacion paginacion) {
        throw new UnsupportedOperationException();
    }

    @Override
    public void usar(TxSession session, Rfc rfc) {
        throw new UnsupportedOperationException();
    }

    @Override
    public Pagina<Par> duplicadas(Identidad quien, Paginacion paginacion) {
        throw new UnsupportedOperationException();
    }

    @Override
    public void descartar(Identidad quien, String una, String otra, String motivo) {
        throw new UnsupportedOperationException();
    }

    @Override
    public Fusion fusionar(Identidad quien, String de, String en, String motivo) {
        throw new UnsupportedOperationException();
    }

    @Override
    public Fusion deshacer(Identidad quien, long id, String motivo) {
        throw new UnsupportedOperationException();
    }

    @Override
    public Pagina<Fusion> fusiones(Identidad quien, Paginacion paginacion) {
        throw new UnsupportedOperationException();
    }

    private final class Accesos implements Cuentas {

        @Override
        public List<Cuenta> listar(Identidad quien) {
            return List.of(
                    new Cuenta("maria", "María Pérez López", true, false, List.of(), 1),
                    new Cuenta("mperez", "Maria Perez Lopez", true, false, List.of(), 1));
        }

        @Override
        public Cuenta crear(
                Identidad quien, String cuenta, String nombre, String contrasena, List<Nombramiento> nombramientos) {
            throw new UnsupportedOperationException();
        }

        @Override
        public Cuenta leer(Identidad quien, String cuenta) {
            throw new UnsupportedOperationException();
        }

        @Override
        public Cuenta nombrar(Identidad quien, String cuenta, Nombramiento nombramiento) {
            throw new UnsupportedOperationException();
        }

        @Override
        public Cuenta relevar(Identidad quien, String cuenta, Rol rol, String unidad, LocalDate hasta) {
            throw new UnsupportedOperationException();
        }

        @Override
        public void cambiarContrasena(Identidad quien, String cuenta, String contrasena) {
            throw new UnsupportedOperationException();
        }

        @Override
        public Cuenta activar(Identidad quien, String cuenta, boolean activa) {
            throw new UnsupportedOperationException();
        }
    }

    private final class Altas implements AltasCuenta {

        @Override
        public List<Persona> personas(Identidad quien) {
            return List.of(new Persona("maria", "María Pérez López"), new Persona("mperez", "Maria Perez Lopez"));
        }

        @Override
        public Cuentas.Cuenta alta(
                Identidad quien, String cuenta, String nombre, String contrasena, Cuentas.Nombramiento puesto) {
            if (contrasena.length() < 10) {
                throw Problema.campo("contrasena", "Use de 10 a 200 caracteres.", null);
            }
            return tx.write(quien, s -> {
                altas.add(s.actor() + " " + cuenta + " " + puesto.rol() + " " + puesto.unidad());
                return new Cuentas.Cuenta(cuenta, nombre, true, false, List.of(puesto), 1);
            });
        }
    }
}
