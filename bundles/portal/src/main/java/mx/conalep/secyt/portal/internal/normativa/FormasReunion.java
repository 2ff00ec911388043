package mx.conalep.secyt.portal.internal.normativa;

import java.util.ArrayList;
import java.util.List;
import mx.conalep.secyt.http.Problema;
import mx.conalep.secyt.normativa.Reunion;
import mx.conalep.secyt.normativa.Reunion.Expediente;
import mx.conalep.secyt.portal.internal.pagina.Solicitud;
import mx.conalep.secyt.portal.internal.piezas.Direccion;
import mx.conalep.secyt.portal.internal.piezas.Entrada;
import mx.conalep.secyt.portal.internal.piezas.Entrada.Clase;
import mx.conalep.secyt.portal.internal.piezas.Forma;
import mx.conalep.secyt.portal.internal.piezas.Opcion;
import mx.conalep.secyt.portal.internal.piezas.Seccion;
import org.jspecify.annotations.Nullable;

/** What can be done with a meeting, by its state. */
final class FormasReunion {

    private static final List<Opcion> GRUPOS = List.of(
            new Opcion("ESTATALES", "Todas las unidades estatales"),
            new Opcion("CAST", "Todos los CAST"),
            new Opcion("PLANTEL", "Todos los planteles"));
    private static final List<Opcion> VIAS =
            List.of(new Opcion("oficio", "Por oficio"), new Opcion("aviso", "Por aviso"));

    private final Solicitud s;
    private final @Nullable Problema rechazo;
    private final Expediente e;
    private final List<Forma> formas = new ArrayList<>();

    private FormasReunion(Solicitud s, @Nullable Problema rechazo, Expediente e) {
        this.s = s;
        this.rechazo = rechazo;
        this.e = e;
    }

    static Seccion de(Solicitud s, @Nullable Problema rechazo, Expediente e) {
        FormasReunion f = new FormasReunion(s, rechazo, e);
        f.armar();
        Seccion hacer = Seccion.de("hacer", "Qué hacer", "");
        for (Forma forma : f.formas) {
            hacer = hacer.con(forma);
        }
        return hacer;
    }

    private void armar() {
        switch (e.reunion().estado()) {
            case PROGRAMADA -> {
                invitar();
                cambiar();
                documentar();
                cancelar();
            }
            case CONVOCADA -> {
                celebrar();
                invitar();
                cambiar();
                documentar();
                cancelar();
            }
            case CELEBRADA -> {
                acordar();
                documentar();
            }
            case CANCELADA -> {}
        }
    }

    private void invitar() {
        plegada(
                "invitar",
                "Invitar",
                "A las unidades que todavía no lo están.",
                Entrada.lista("via", "Cómo", VIAS).obligatoria().conValor("oficio"),
                Entrada.de(Clase.CASILLAS, "grupos", "Grupos").conOpciones(GRUPOS),
                Entrada.texto("unidades", "Otras unidades").conAyuda("Claves separadas por comas."));
    }

    private void cambiar() {
        plegada(
                "cambiar",
                "Cambiar datos o programa",
                "Si cambia el día o la hora, se avisa a quienes ya se invitó.",
                DatosReunion.entradas(e.reunion(), e.programa()).toArray(Entrada[]::new));
    }

    private void celebrar() {
        plegada(
                "celebrar",
                "Registrar el acta",
                "La reunión ya ocurrió, con quórum si lo necesita.",
                Entrada.de(Clase.AREA, "asistentes", "Asistentes")
                        .obligatoria()
                        .conAyuda("Uno por renglón: clave de la unidad | nombre | cargo."),
                Entrada.de(Clase.AREA, "conclusiones", "Conclusiones").obligatoria());
    }

    private void acordar() {
        plegada(
                "acordar",
                "Agregar un compromiso",
                "Se avisa a la unidad.",
                Entrada.de(Clase.AREA, "texto", "Compromiso").obligatoria(),
                Entrada.texto("unidad", "Unidad").obligatoria(),
                Entrada.de(Clase.FECHA, "vence", "Fecha").obligatoria(),
                Entrada.de(Clase.ENTERO, "punto", "Punto del programa"));
    }

    private void documentar() {
        plegada(
                "documentar",
                "Adjuntar un documento",
                "La minuta, la lista y la captura, cuando se haya celebrado.",
                Entrada.lista("clase", "Clase", Rotulos.opciones(Reunion.ClaseDocumento.class))
                        .obligatoria(),
                Entrada.archivo("archivo", "Archivo", "unidad=" + e.reunion().convoca())
                        .obligatoria()
                        .conAyuda("Un archivo de hasta 20 MB."));
    }

    private void cancelar() {
        plegada(
                "cancelar",
                "Cancelar",
                "Se avisa a quienes ya se invitó.",
                Entrada.texto("motivo", "Motivo").obligatoria());
    }

    private void plegada(String que, String titulo, String pregunta, Entrada... entradas) {
        List<Entrada> todas = new ArrayList<>(List.of(entradas));
        todas.add(Entrada.oculta("version", e.reunion().version()));
        String accion =
                Direccion.de("/reuniones/una").con("clave", e.reunion().clave()).toString();
        formas.add(Forma.de(
                s, rechazo, que, Forma.plegada(titulo, pregunta, accion, titulo), todas.toArray(Entrada[]::new)));
    }
}
