package mx.conalep.secyt.extensiones.internal.registro;

import java.math.BigDecimal;
import java.util.List;
import java.util.Objects;
import mx.conalep.secyt.api.campo.Campo;
import mx.conalep.secyt.api.campo.Valores;
import mx.conalep.secyt.api.servicio.Hallazgo;
import mx.conalep.secyt.api.servicio.Hechos;
import mx.conalep.secyt.api.servicio.Linea;
import mx.conalep.secyt.api.servicio.ServicioPropuesto;
import mx.conalep.secyt.api.servicio.TipoServicio;
import mx.conalep.secyt.extensiones.TipoDisponible;
import mx.conalep.secyt.extensiones.internal.decision.PorUnidad;
import mx.conalep.secyt.extensiones.internal.guarda.Guarda;
import mx.conalep.secyt.extensiones.internal.guarda.Interruptor;
import mx.conalep.secyt.extensiones.internal.pieza.Clase;
import mx.conalep.secyt.extensiones.internal.pieza.Pieza;
import mx.conalep.secyt.security.Ambito;
import org.jspecify.annotations.Nullable;

/** A service type behind the guard; what it answers is checked and copied there. */
public final class TipoGuardado implements TipoDisponible, DePieza {

    private static final int HALLAZGOS_MAXIMOS = 100;
    private static final int MENSAJE_MAXIMO = 500;

    private final Pieza pieza;
    private final Guarda guarda;
    private final PorUnidad porUnidad;
    private final Linea linea;
    private volatile @Nullable List<Campo> campos;

    public TipoGuardado(Pieza pieza, Guarda guarda, PorUnidad porUnidad) {
        this.pieza = pieza;
        this.guarda = guarda;
        this.porUnidad = porUnidad;
        this.linea = Clase.linea(pieza.propiedades()).orElseThrow();
    }

    @Override
    public Pieza pieza() {
        return pieza;
    }

    @Override
    public Linea linea() {
        return linea;
    }

    /** Version of its fields, 1 when it does not say. */
    public int version() {
        String version = pieza.propiedades().texto("version");
        return version.matches("[1-9][0-9]{0,8}") ? Integer.parseInt(version) : 1;
    }

    @Override
    public boolean nucleo() {
        return pieza.origen().nucleo();
    }

    @Override
    public String categoriaPropuesta() {
        return pieza.propiedades().texto("categoria");
    }

    @Override
    public boolean habilitado(Ambito unidad) {
        return porUnidad.habilitado(pieza.origen(), unidad);
    }

    @Override
    public List<Campo> campos() {
        List<Campo> conocidos = campos;
        if (conocidos == null) {
            conocidos =
                    llamar(Interruptor.SIN_UNIDAD, "describir sus campos", tipo -> CamposRevisados.de(tipo.campos()));
            campos = conocidos;
        }
        return conocidos;
    }

    @Override
    public List<Hallazgo> revisar(ServicioPropuesto servicio) {
        ServicioPropuesto ajustado = ajustado(servicio);
        return llamar(
                servicio.unidad(),
                "revisar el servicio",
                tipo -> tipo.revisar(ajustado).stream()
                        .limit(HALLAZGOS_MAXIMOS)
                        .map(TipoGuardado::completo)
                        .toList());
    }

    @Override
    public Hechos medir(ServicioPropuesto servicio) {
        ServicioPropuesto ajustado = ajustado(servicio);
        return llamar(servicio.unidad(), "medir el servicio", tipo -> completo(tipo.medir(ajustado)));
    }

    private ServicioPropuesto ajustado(ServicioPropuesto servicio) {
        Valores ajustes = porUnidad.de(pieza, servicio.unidad());
        return ajustes.todos().isEmpty() ? servicio : new ServicioAjustado(servicio, ajustes);
    }

    private <T> T llamar(String unidad, String accion, Guarda.Trabajo<TipoServicio, T> trabajo) {
        return guarda.llamar(pieza, unidad, TipoServicio.class, accion, guarda.limiteTipo(), trabajo);
    }

    private static Hallazgo completo(Hallazgo hallazgo) {
        String mensaje = Objects.requireNonNull(hallazgo.mensaje(), "mensaje");
        return new Hallazgo(
                Objects.requireNonNull(hallazgo.campo(), "campo"),
                mensaje.length() > MENSAJE_MAXIMO ? mensaje.substring(0, MENSAJE_MAXIMO) : mensaje);
    }

    /** A subclass of BigDecimal would bring the plugin's code along. */
    private static Hechos completo(Hechos hechos) {
        BigDecimal cuota = hechos.cuota();
        return cuota.getClass() == BigDecimal.class
                ? hechos
                : new Hechos(
                        hechos.hombres(),
                        hechos.mujeres(),
                        hechos.otro(),
                        hechos.horas(),
                        hechos.usuarios(),
                        new BigDecimal(cuota.toString()));
    }
}
