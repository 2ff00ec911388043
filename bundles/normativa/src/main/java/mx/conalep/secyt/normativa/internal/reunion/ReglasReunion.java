package mx.conalep.secyt.normativa.internal.reunion;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.regex.Pattern;
import mx.conalep.secyt.normativa.Reunion;
import mx.conalep.secyt.normativa.Reunion.Asistente;
import mx.conalep.secyt.normativa.Reunion.Clase;
import mx.conalep.secyt.normativa.Reunion.Estado;
import mx.conalep.secyt.normativa.Reunion.Modalidad;
import mx.conalep.secyt.normativa.Reunion.Punto;
import mx.conalep.secyt.normativa.Reunion.Tipo;
import mx.conalep.secyt.normativa.Reuniones.Datos;
import mx.conalep.secyt.normativa.internal.Revisor;
import mx.conalep.secyt.organizacion.Unidades;
import org.jspecify.annotations.Nullable;

/** What may be told about a meeting. */
record ReglasReunion(Unidades unidades) {

    private static final Set<String> CONVOCAN = Set.of("CST", "CSC", "DSTC");
    private static final Pattern HORA = Pattern.compile("([01]\\d|2[0-3]):[0-5]\\d");
    private static final LocalDate NUNCA = LocalDate.MIN;
    private static final int PUNTOS = 60;
    private static final int ASISTENTES = 1000;

    /** A new one. */
    Reunion nueva(Datos d) {
        Revisor r = new Revisor();
        Clase clase = r.presente("clase", d.clase(), Clase.TRABAJO);
        String convoca = r.texto("convoca", d.convoca(), 20);
        r.exigir(
                convoca.isEmpty() || CONVOCAN.contains(convoca),
                "convoca",
                "Convocan la CST, la CSC o la DSTC.",
                convoca);
        return datos(r, d, new Cabeza("", clase, convoca, Estado.PROGRAMADA, 0));
    }

    /** The same with other data. */
    Reunion cambiada(Reunion actual, Datos d) {
        return datos(
                new Revisor(),
                d,
                new Cabeza(actual.clave(), actual.clase(), actual.convoca(), actual.estado(), actual.version()));
    }

    private record Cabeza(String clave, Clase clase, String convoca, Estado estado, int version) {}

    private static Reunion datos(Revisor r, Datos d, Cabeza c) {
        int quorum = Objects.requireNonNullElse(d.quorum(), 0);
        String hora = r.texto("hora", d.hora(), 5);
        Reunion reunion = new Reunion(
                c.clave(),
                c.clase(),
                Objects.requireNonNullElse(d.tipo(), Tipo.ORDINARIA),
                r.texto("titulo", d.titulo(), 300),
                c.convoca(),
                r.presente("fecha", d.fecha(), NUNCA),
                hora,
                r.presente("modalidad", d.modalidad(), Modalidad.PRESENCIAL),
                r.texto("lugar", d.lugar(), 300),
                quorum,
                c.estado(),
                null,
                null,
                c.version());
        r.exigir(hora.isEmpty() || HORA.matcher(hora).matches(), "hora", "Escriba la hora como 09:30.", hora)
                .exigir(quorum >= 0 && quorum <= ASISTENTES, "quorum", "Use de 0 a 1000 personas.", quorum)
                .exigir(
                        !c.clase().esSesion() || quorum > 0,
                        "quorum",
                        "Una sesión de comité necesita quórum; diga cuántas personas.",
                        quorum)
                .terminar();
        return reunion;
    }

    /** Points of the programme; they are checked, norms excepted, which the database knows. */
    List<Punto> programa(@Nullable List<Punto> puntos) {
        Revisor r = new Revisor();
        List<Punto> programa = Objects.requireNonNullElse(puntos, List.<Punto>of()).stream()
                .map(p -> new Punto(r.texto("programa.tema", p.tema(), 500), vacio(p.responsable()), vacio(p.norma())))
                .toList();
        r.exigir(programa.size() <= PUNTOS, "programa", "Use a lo más 60 puntos.", programa.size());
        for (Punto p : programa) {
            String responsable = p.responsable();
            r.exigir(
                    responsable == null || unidades.buscar(responsable).isPresent(),
                    "programa.responsable",
                    "No hay una unidad con esa clave.",
                    responsable);
        }
        r.terminar();
        return programa;
    }

    /** Who attended, with quorum. */
    List<Asistente> asistentes(Reunion reunion, @Nullable List<Asistente> pedidos) {
        Revisor r = new Revisor();
        List<Asistente> asistentes = Objects.requireNonNullElse(pedidos, List.<Asistente>of()).stream()
                .map(a -> new Asistente(
                        r.texto("asistentes.unidad", a.unidad(), 20),
                        r.texto("asistentes.nombre", a.nombre(), 120),
                        r.opcional("asistentes.cargo", a.cargo(), 120)))
                .toList();
        asistentes.forEach(a -> r.exigir(
                a.unidad().isEmpty() || unidades.buscar(a.unidad()).isPresent(),
                "asistentes.unidad",
                "No hay una unidad con esa clave.",
                a.unidad()));
        r.exigir(!asistentes.isEmpty(), "asistentes", "Diga quiénes asistieron.", null)
                .exigir(asistentes.size() <= ASISTENTES, "asistentes", "Use a lo más 1000 personas.", asistentes.size())
                .exigir(
                        asistentes.size() >= reunion.quorum(),
                        "asistentes",
                        "No hubo quórum: asistieron " + asistentes.size() + " de " + reunion.quorum()
                                + "; cancélela por falta de quórum y programe otra.",
                        asistentes.size())
                .terminar();
        return asistentes;
    }

    private static @Nullable String vacio(@Nullable String texto) {
        return texto == null || texto.isBlank() ? null : texto.strip();
    }
}
