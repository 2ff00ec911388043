package mx.conalep.secyt.seguimiento.internal.condicion;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;
import mx.conalep.secyt.api.servicio.Linea;
import mx.conalep.secyt.http.Paginacion;
import mx.conalep.secyt.informes.edicion.Ediciones;
import mx.conalep.secyt.informes.edicion.PeriodoEdicion;
import mx.conalep.secyt.informes.edicion.TipoEdicion;
import mx.conalep.secyt.organizacion.Unidades;
import mx.conalep.secyt.persistence.Tx;
import mx.conalep.secyt.procedimientos.Condicion;
import mx.conalep.secyt.procedimientos.Contexto;
import mx.conalep.secyt.procedimientos.PeriodoObligacion;
import mx.conalep.secyt.seguimiento.PasoCorte;
import mx.conalep.secyt.seguimiento.internal.obligacion.CumplimientoRows;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** What is known of the months of a case: released, agreed and verified, and told in an official edition. */
@Component(service = Condicion.class)
public final class CondicionesPeriodo implements Condicion {

    private static final Paginacion TODAS = new Paginacion(1, 500);

    private final Tx tx;
    private final Unidades unidades;
    private final Ediciones ediciones;
    private final Map<String, Function<Contexto, Respuesta>> condiciones;

    /** On the tables of this slice, and the editions. */
    @Activate
    public CondicionesPeriodo(@Reference Tx tx, @Reference Unidades unidades, @Reference Ediciones ediciones) {
        this.tx = tx;
        this.unidades = unidades;
        this.ediciones = ediciones;
        this.condiciones = Map.of(
                "periodo-liberado", c -> llegaron(c, PasoCorte.LIBERACION, "liberar o declarar sin movimiento"),
                "periodo-consensuado", c -> llegaron(c, PasoCorte.VERIFICACION, "validar y verificar"),
                "periodo-verificado", c -> llegaron(c, PasoCorte.VERIFICACION, "verificar"),
                "edicion-emitida", c -> emitida(c, false),
                "informe-programatico", c -> emitida(c, true));
    }

    @Override
    public Set<String> claves() {
        return condiciones.keySet();
    }

    @Override
    public Respuesta revisar(String clave, Contexto contexto) {
        if (contexto.trimestre() == null && contexto.mes() == null) {
            return Respuesta.falta(
                    "El expediente no dice de qué trimestre o mes es; ábralo de nuevo diciéndolo.",
                    "/expedientes/" + contexto.expediente());
        }
        return Objects.requireNonNull(condiciones.get(clave), clave).apply(contexto);
    }

    private Respuesta llegaron(Contexto c, PasoCorte paso, String verbo) {
        Linea linea = Convocadas.linea(c);
        PeriodoObligacion periodo = periodo(c);
        Set<String> listas = tx.read(s -> CumplimientoRows.periodos(s, linea, periodo, paso));
        List<String> faltan = Convocadas.prestadoras(unidades, c, linea).stream()
                .filter(u -> !listas.contains(u))
                .toList();
        return faltan.isEmpty()
                ? Respuesta.si()
                : Respuesta.falta(
                        "Falta " + verbo + " " + cual(c) + " de " + Convocadas.algunas(faltan)
                                + ". Hágase en Periodos, o registre en «faltantes» la lista justificada.",
                        "/periodos?ejercicio=" + c.ejercicio());
    }

    private Respuesta emitida(Contexto c, boolean programatico) {
        PeriodoEdicion pedida = pedida(c, programatico);
        boolean hay =
                ediciones
                        .listar(new Ediciones.Filtro(null, pedida.tipo(), pedida.ejercicio()), TODAS)
                        .elementos()
                        .stream()
                        .anyMatch(e -> e.periodo().equals(pedida));
        return hay
                ? Respuesta.si()
                : Respuesta.falta(
                        "Falta emitir " + (programatico ? "el avance programático" : "el informe oficial") + " de "
                                + cual(c) + " en Ediciones.",
                        "/ediciones/emitir");
    }

    /** The programmatic one accumulates to a quarter, and is no report of that quarter. */
    static PeriodoEdicion pedida(Contexto c, boolean programatico) {
        PeriodoObligacion periodo = periodo(c);
        boolean mensual = periodo.meses() == 1;
        if (programatico) {
            int trimestre = mensual ? (periodo.numero() + 2) / 3 : periodo.numero();
            return new PeriodoEdicion(TipoEdicion.PROGRAMATICO, Convocadas.linea(c), periodo.ejercicio(), trimestre);
        }
        TipoEdicion tipo = mensual ? TipoEdicion.MENSUAL : TipoEdicion.TRIMESTRAL;
        return new PeriodoEdicion(tipo, Convocadas.linea(c), periodo.ejercicio(), periodo.numero());
    }

    private static PeriodoObligacion periodo(Contexto c) {
        int ejercicio = Objects.requireNonNull(c.ejercicio());
        return c.mes() == null
                ? new PeriodoObligacion(ejercicio, 3, Objects.requireNonNull(c.trimestre()))
                : new PeriodoObligacion(ejercicio, 1, c.mes());
    }

    private static String cual(Contexto c) {
        return c.mes() == null
                ? "el trimestre " + c.trimestre() + " de " + c.ejercicio()
                : "el mes " + c.mes() + " de " + c.ejercicio();
    }
}
