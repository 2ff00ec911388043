package mx.conalep.secyt.procedimientos.internal.expediente;

import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import mx.conalep.secyt.bpmn.Definicion;
import mx.conalep.secyt.http.Problema;
import mx.conalep.secyt.http.Validacion;
import mx.conalep.secyt.organizacion.Unidades;
import mx.conalep.secyt.persistence.Counter;
import mx.conalep.secyt.persistence.SequenceIds;
import mx.conalep.secyt.persistence.TxSession;
import mx.conalep.secyt.procedimientos.EstadoExpediente;
import mx.conalep.secyt.procedimientos.EstadoTarea;
import mx.conalep.secyt.procedimientos.NuevoExpediente;
import mx.conalep.secyt.procedimientos.Procedimientos;
import mx.conalep.secyt.procedimientos.ResumenExpediente;
import mx.conalep.secyt.procedimientos.Vigente;
import org.jspecify.annotations.Nullable;

/** Opens cases: what it needs to know is gathered before the transaction. */
final class Apertura {

    private static final Counter FOLIO = Counter.of("expediente_folio", "procedimiento", "ejercicio");

    /** Where a case comes from, when another one called it. */
    record Padre(long expediente, String actividad) {}

    /** A case that can be opened. */
    record Lista(
            Vigente vigente,
            NuevoExpediente nuevo,
            int ejercicio,
            List<Participante> participantes,
            @Nullable Padre padre,
            @Nullable String unica) {}

    private final Procedimientos procedimientos;
    private final Convocatoria convocatoria;
    private final Medios medios;

    Apertura(Procedimientos procedimientos, Unidades unidades, Medios medios) {
        this.procedimientos = procedimientos;
        this.convocatoria = new Convocatoria(unidades);
        this.medios = medios;
    }

    /** Outside any transaction. */
    Lista preparar(NuevoExpediente nuevo, @Nullable Padre padre) {
        validar(nuevo);
        Vigente vigente = procedimientos
                .vigente(nuevo.procedimiento())
                .orElseThrow(() -> Problema.campo(
                        "procedimiento",
                        "No hay un procedimiento vigente con esa clave; consúltelos en /procedimientos.",
                        nuevo.procedimiento()));
        Integer pedido = nuevo.ejercicio();
        int ejercicio = pedido == null ? medios.calendario().hoy().getYear() : pedido;
        List<Participante> participantes = convocatoria.de(vigente.definicion(), nuevo.participantes());
        return new Lista(vigente, nuevo, ejercicio, participantes, padre, unica(nuevo, ejercicio, padre));
    }

    /** The quarter in which we are, within a year. */
    int trimestre(int ejercicio) {
        LocalDate hoy = medios.calendario().hoy();
        return hoy.getYear() == ejercicio ? (hoy.getMonthValue() + 2) / 3 : hoy.getYear() < ejercicio ? 1 : 4;
    }

    /** In a transaction; again about the same thing it is the case that there is. */
    ResumenExpediente abrir(TxSession s, Lista lista) throws SQLException {
        Optional<Cabecera> ya = yaAbierto(s, lista);
        if (ya.isPresent()) {
            return resumen(s, ya.get());
        }
        Cabecera cabecera = cabecera(s, lista);
        CasoRows.insertar(s, cabecera, lista.participantes());
        Definicion definicion = lista.vigente().definicion();
        Caso caso = new Caso(cabecera, definicion, lista.participantes(), List.of(), List.of());
        Obra obra = new Obra(s, caso, medios, 1);
        int paso = obra.anotar(Apunte.de(
                Accion.ABRIR, cabecera.coordinador(), lista.nuevo().asunto().strip()));
        obra.avanzar(caso.marcha().iniciar(), paso);
        return obra.terminar();
    }

    /** The case that there is about the same thing. */
    static Optional<Cabecera> yaAbierto(TxSession s, Lista lista) throws SQLException {
        return lista.unica() == null ? Optional.empty() : CasoRows.unica(s, lista.unica());
    }

    static ResumenExpediente resumen(TxSession s, Cabecera c) throws SQLException {
        return new ResumenExpediente(
                c.id(),
                c.folio(),
                c.procedimiento(),
                c.estado(),
                c.version(),
                LaborRows.de(s, c.id()).stream()
                        .map(Labor::tarea)
                        .filter(t -> t.estado() == EstadoTarea.ABIERTA)
                        .toList(),
                null,
                List.of());
    }

    private static Cabecera cabecera(TxSession s, Lista lista) throws SQLException {
        Definicion d = lista.vigente().definicion();
        NuevoExpediente nuevo = lista.nuevo();
        Padre padre = lista.padre();
        return new Cabecera(
                SequenceIds.next(s, "expediente_seq", 1)[0],
                folio(s, d.clave(), lista.ejercicio()),
                d.clave(),
                lista.vigente().id(),
                d.linea().name(),
                nuevo.asunto().strip(),
                Lugares.coordinador(d),
                EstadoExpediente.ABIERTO,
                lista.ejercicio(),
                nuevo.trimestre(),
                nuevo.mes(),
                nuevo.referencia(),
                lista.unica(),
                nuevo.usuario(),
                padre == null ? null : padre.expediente(),
                padre == null ? null : padre.actividad(),
                s.actor(),
                s.now(),
                null,
                0,
                0,
                0,
                1);
    }

    private static String folio(TxSession s, String clave, int ejercicio) throws SQLException {
        int numero = FOLIO.next(s, clave, ejercicio);
        return clave.toUpperCase(Locale.ROOT) + String.format(Locale.ROOT, "/%04d/%d", numero, ejercicio);
    }

    /** What it is about, or the period for which another case calls it. */
    private static @Nullable String unica(NuevoExpediente n, int ejercicio, @Nullable Padre padre) {
        if (padre == null && n.referencia().isEmpty()) {
            return null;
        }
        String llama = padre == null ? "" : padre.expediente() + "/" + padre.actividad();
        String periodo = padre == null
                ? ""
                : ejercicio + "-T" + Objects.toString(n.trimestre(), "") + "-M" + Objects.toString(n.mes(), "");
        return String.join("|", n.procedimiento(), llama, periodo, n.referencia());
    }

    private static void validar(NuevoExpediente n) {
        Integer ejercicio = n.ejercicio();
        Integer trimestre = n.trimestre();
        Integer mes = n.mes();
        new Validacion()
                .presente(n.procedimiento(), "procedimiento")
                .presente(n.asunto(), "asunto")
                .exigir(n.asunto().length() <= 200, "asunto", "Escriba un asunto de hasta 200 letras.", null)
                .exigir(
                        n.referencia().length() <= 80,
                        "referencia",
                        "Use una referencia de hasta 80 letras.",
                        n.referencia())
                .exigir(
                        ejercicio == null || (ejercicio >= 2000 && ejercicio <= 2100),
                        "ejercicio",
                        "Use un ejercicio de 2000 a 2100.",
                        ejercicio)
                .exigir(
                        trimestre == null || (trimestre >= 1 && trimestre <= 4),
                        "trimestre",
                        "Use un trimestre de 1 a 4.",
                        trimestre)
                .exigir(mes == null || (mes >= 1 && mes <= 12), "mes", "Use un mes de 1 a 12.", mes)
                .terminar();
    }
}
