package mx.conalep.secyt.portal.internal.expedientes;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;
import mx.conalep.secyt.bpmn.Actividad;
import mx.conalep.secyt.http.Problema;
import mx.conalep.secyt.portal.internal.pagina.Solicitud;
import mx.conalep.secyt.portal.internal.piezas.Entrada;
import mx.conalep.secyt.portal.internal.piezas.Entrada.Clase;
import mx.conalep.secyt.portal.internal.piezas.Fechas;
import mx.conalep.secyt.portal.internal.piezas.Forma;
import mx.conalep.secyt.portal.internal.piezas.Formulario;
import mx.conalep.secyt.portal.internal.piezas.Opcion;
import mx.conalep.secyt.procedimientos.ActividadExpediente;
import mx.conalep.secyt.procedimientos.ClaseTarea;
import mx.conalep.secyt.procedimientos.Tarea;
import org.jspecify.annotations.Nullable;

/** The forms of a case; each is named after what it does and to which task or activity, as in {@code concluir-17}. */
final class Formas {

    private static final String LARGO = "4000";
    private static final int TRIMESTRES = 4;
    private static final String TIPOS =
            "Varios a la vez: PDF, imagen, XML, ZIP u hoja o texto de Office, hasta 20 MB cada uno.";

    private final Solicitud solicitud;
    private final @Nullable Problema rechazo;
    private final List<Long> recibidos;
    private final String ruta;
    private final long expediente;

    /**
     * Of a case.
     *
     * @param recibidos ids of files that came with the form that was refused: they need not be sent again
     */
    Formas(Solicitud solicitud, @Nullable Problema rechazo, List<Long> recibidos, long expediente) {
        this.recibidos = recibidos;
        this.solicitud = solicitud;
        this.rechazo = rechazo;
        this.expediente = expediente;
        this.ruta = PaginaExpediente.ruta(expediente);
    }

    /** Ends what a unit is asked for; the answer of a decision, evidence and a comment. */
    Forma concluir(ActividadExpediente a, Tarea t, boolean porConvenio, boolean entregada) {
        List<Entrada> entradas = new ArrayList<>();
        boolean principal = t.clase() == ClaseTarea.PRINCIPAL;
        if (principal && !a.respuestas().isEmpty()) {
            entradas.add(Entrada.de(Clase.RADIOS, "decision", "Decisión")
                    .conOpciones(a.respuestas().stream().map(Formas::respuesta).toList())
                    .obligatoria());
        }
        if (t.clase() != ClaseTarea.RECEPCION) {
            Entrada evidencia = evidencia(principal && !entregada ? a.evidencias() : List.of());
            entradas.add(entregada ? evidencia.conAyuda("La unidad ya agregó evidencia. " + TIPOS) : evidencia);
        }
        if (principal && porConvenio) {
            entradas.add(Entrada.texto("referencia", "Convenio").conAyuda("Clave del convenio para el que se inicia."));
        }
        entradas.add(area("comentario", "Comentario"));
        return abierta("concluir-" + t.id(), boton(t), entradas);
    }

    private static String boton(Tarea t) {
        return switch (t.clase()) {
            case PRINCIPAL -> "Concluir la actividad";
            case CONSULTA -> "Responder";
            case RECEPCION -> "Acusar recibo";
        };
    }

    static Opcion respuesta(String respuesta) {
        return new Opcion(respuesta, mayuscula(respuesta));
    }

    static String mayuscula(String texto) {
        return texto.isEmpty() ? "" : texto.substring(0, 1).toUpperCase(Locale.ROOT) + texto.substring(1);
    }

    private Entrada evidencia(List<String> aceptadas) {
        String cuales = aceptadas.isEmpty() ? "" : "Una al menos de: " + String.join(", ", aceptadas) + ". ";
        Entrada archivo = Entrada.archivo("evidencias", "Evidencia", "expediente=" + expediente)
                .con("multiple", "multiple")
                .conAyuda(cuales + TIPOS);
        return aceptadas.isEmpty() ? archivo : archivo.obligatoria();
    }

    /** Registers the fact for which an activity waits and that no part of the system knows. */
    Forma hecho(ActividadExpediente a, Tarea t) {
        return plegada(
                "hecho-" + t.id(),
                new Palabras(
                        "Registrar el hecho",
                        "Hace constar, con su evidencia, que " + a.condicion()
                                + ". Queda marcado en el expediente como registrado a mano.",
                        "Registrar"),
                List.of(
                        evidencia(List.of()).obligatoria(),
                        area("comentario", "Cómo consta").obligatoria()));
    }

    /** Adds evidence before the end. */
    Forma adjuntar(ActividadExpediente a, Tarea t) {
        List<Entrada> entradas = new ArrayList<>(List.of(evidencia(List.of()).obligatoria()));
        if (!a.evidencias().isEmpty()) {
            entradas.add(Entrada.lista(
                    "clase",
                    "Qué es",
                    a.evidencias().stream().map(Formas::respuesta).toList()));
        }
        entradas.add(area("comentario", "Comentario"));
        return plegada(
                "adjuntar-" + t.id(),
                new Palabras("Agregar evidencia", "Se guarda sin concluir la actividad.", "Agregar"),
                entradas);
    }

    /** Lists the units that are not waited for. */
    Forma justificar(ActividadExpediente a, List<String> faltan) {
        return plegada(
                "justificar-" + a.id(),
                new Palabras(
                        "Seguir sin quienes faltan",
                        "La lista de quienes no respondieron, con el motivo, queda en el expediente.",
                        "Justificar y seguir"),
                List.of(
                        Entrada.de(Clase.CASILLAS, "unidades", "Unidades que no se esperan")
                                .conOpciones(faltan.stream().map(Opcion::de).toList())
                                .obligatoria(),
                        area("motivo", "Motivo").obligatoria()));
    }

    /** Issues the oficio to those whom an activity asks. */
    Forma solicitar(ActividadExpediente a) {
        return plegada(
                "solicitar-" + a.id(),
                new Palabras(
                        "Emitir el oficio de solicitud",
                        "Va a las unidades consultadas que no han respondido; su respuesta al oficio cuenta como "
                                + "respuesta aquí.",
                        "Emitir el oficio"),
                List.of(area("comentario", "Qué se agrega al texto")));
    }

    /** Starts the procedure that an activity calls. */
    Forma llamar(Actividad a) {
        String codigo = a.llamada() == null ? "" : a.llamada().codigo();
        return plegada(
                "llamar-" + a.id(),
                new Palabras(
                        "Iniciar " + codigo,
                        "Abre otro expediente, ligado a éste. Lo que deje vacío lo toma de éste; para el mismo "
                                + "periodo y convenio no se abre dos veces.",
                        "Iniciar"),
                List.of(
                        Entrada.texto("asunto", "Asunto").con("maxlength", "200"),
                        Entrada.de(Clase.ENTERO, "ejercicio", "Ejercicio"),
                        Entrada.lista("trimestre", "Trimestre", trimestres()),
                        Entrada.lista("mes", "Mes", Fechas.meses()),
                        Entrada.texto("referencia", "Convenio").con("maxlength", "80")));
    }

    static List<Opcion> trimestres() {
        return IntStream.rangeClosed(1, TRIMESTRES)
                .mapToObj(Integer::toString)
                .map(Opcion::de)
                .toList();
    }

    /** Begins an optional activity. */
    Forma iniciar(ActividadExpediente a, String cuando) {
        String pregunta = cuando.isEmpty() ? "Es opcional." : "Es opcional: " + cuando + ".";
        return plegada(
                "iniciar-" + a.id(),
                new Palabras("Iniciar " + a.numero() + " " + a.titulo(), pregunta, "Iniciar la actividad"),
                List.of(area("motivo", "Motivo")));
    }

    /** Takes back a conclusion. */
    Forma deshacer(List<ActividadExpediente> concluidas) {
        List<Opcion> cuales = concluidas.stream()
                .map(a -> new Opcion(a.id(), a.numero() + " " + a.titulo()))
                .toList();
        return plegada(
                "deshacer-1",
                new Palabras(
                        "Deshacer una conclusión",
                        "Vuelve a abrir la actividad, si no se ha trabajado en lo que siguió. Es un paso más: la "
                                + "historia no se borra, ni los oficios emitidos.",
                        "Deshacer"),
                List.of(
                        Entrada.lista("actividad", "Actividad", cuales).obligatoria(),
                        Entrada.texto("participante", "Unidad")
                                .conAyuda("Sólo si varias hicieron la actividad: la clave de la que se deshace."),
                        area("motivo", "Motivo").obligatoria()));
    }

    /** Ends the case for good. */
    Forma cancelar() {
        return plegada(
                "cancelar-1",
                new Palabras(
                        "Cancelar el expediente",
                        "Nadie podrá seguirlo. Su historia y su evidencia quedan.",
                        "Cancelar el expediente"),
                List.of(area("motivo", "Motivo").obligatoria()));
    }

    /** Says something. */
    Forma comentar(List<ActividadExpediente> actividades, String perdido) {
        List<Opcion> cuales = actividades.stream()
                .filter(a -> a.estado() != ActividadExpediente.Estado.PENDIENTE)
                .map(a -> new Opcion(a.id(), a.numero() + " " + a.titulo()))
                .toList();
        return abierta(
                "comentar-1",
                "Comentar",
                List.of(
                        area("texto", "Comentario")
                                .conValor(perdido.isEmpty() ? null : perdido)
                                .obligatoria(),
                        Entrada.lista("actividad", "Sobre la actividad", cuales)));
    }

    private static Entrada area(String id, String etiqueta) {
        return Entrada.de(Clase.AREA, id, etiqueta).con("maxlength", LARGO);
    }

    private Forma conRecibidos(String que, Forma forma) {
        if (recibidos.isEmpty() || !Forma.de(solicitud).equals(que)) {
            return forma;
        }
        List<Entrada> entradas = new ArrayList<>(forma.formulario().entradas().stream()
                .map(e -> e.id().equals(que + "-evidencias") ? e.conAyuda(yaSeRecibio()) : e)
                .toList());
        String ids = String.join(",", recibidos.stream().map(String::valueOf).toList());
        entradas.add(Entrada.oculta(que + "-evidencias-recibidos", ids));
        Formulario formulario = new Formulario(entradas, forma.formulario().errores());
        return new Forma(forma.titulo(), forma.pregunta(), formulario, forma.accion(), forma.boton());
    }

    private String yaSeRecibio() {
        return recibidos.size() == 1
                ? "El archivo que eligió ya se recibió; no hace falta enviarlo de nuevo."
                : "Ya se recibieron " + recibidos.size() + " archivos; no hace falta enviarlos de nuevo.";
    }

    private record Palabras(String titulo, String pregunta, String boton) {}

    private Forma abierta(String que, String boton, List<Entrada> entradas) {
        Forma palabras = Forma.abierta(ruta, boton);
        return conRecibidos(que, Forma.de(solicitud, rechazo, que, palabras, entradas.toArray(Entrada[]::new)));
    }

    private Forma plegada(String que, Palabras p, List<Entrada> entradas) {
        Forma palabras = Forma.plegada(p.titulo(), p.pregunta(), ruta, p.boton());
        return conRecibidos(que, Forma.de(solicitud, rechazo, que, palabras, entradas.toArray(Entrada[]::new)));
    }
}
