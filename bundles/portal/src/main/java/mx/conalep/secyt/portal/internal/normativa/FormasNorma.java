package mx.conalep.secyt.portal.internal.normativa;

import java.util.ArrayList;
import java.util.List;
import mx.conalep.secyt.http.Problema;
import mx.conalep.secyt.normativa.Norma;
import mx.conalep.secyt.normativa.TramitesNorma.Organo;
import mx.conalep.secyt.portal.internal.pagina.Solicitud;
import mx.conalep.secyt.portal.internal.piezas.Direccion;
import mx.conalep.secyt.portal.internal.piezas.Entrada;
import mx.conalep.secyt.portal.internal.piezas.Entrada.Clase;
import mx.conalep.secyt.portal.internal.piezas.Forma;
import mx.conalep.secyt.portal.internal.piezas.Opcion;
import mx.conalep.secyt.portal.internal.piezas.Seccion;
import org.jspecify.annotations.Nullable;

/** What can be done with a norm, by state and post. */
final class FormasNorma {

    private static final List<Opcion> SENTIDOS =
            List.of(new Opcion("true", "Favorable"), new Opcion("false", "No favorable, con observaciones"));

    private final Solicitud s;
    private final @Nullable Problema rechazo;
    private final Norma norma;
    private final List<Forma> formas = new ArrayList<>();

    private FormasNorma(Solicitud s, @Nullable Problema rechazo, Norma norma) {
        this.s = s;
        this.rechazo = rechazo;
        this.norma = norma;
    }

    static Seccion de(Solicitud s, @Nullable Problema rechazo, Norma norma, Norma.Texto texto) {
        FormasNorma f = new FormasNorma(s, rechazo, norma);
        Puesto puesto = Puesto.de(s);
        if (puesto.gestiona(norma.lineas())) {
            f.gestion(texto);
        }
        if (puesto.juridico() && norma.ultima().estado() == Norma.Estado.EN_DICTAMEN) {
            f.dictamen();
        }
        Seccion hacer = Seccion.de("hacer", "Qué hacer", "");
        for (Forma forma : f.formas) {
            hacer = hacer.con(forma);
        }
        return hacer;
    }

    private void gestion(Norma.Texto texto) {
        switch (norma.ultima().estado()) {
            case PROYECTO -> {
                redactar(texto);
                consultar();
                sencilla("someter", "Someter a dictamen", "El texto ya no cambiará en esta versión.");
                opinion();
            }
            case EN_COMENTARIOS -> {
                elaborar();
                sencilla("someter", "Someter a dictamen", "Sólo si ningún comentario aceptado falta de incorporarse.");
                opinion();
            }
            case EN_DICTAMEN -> dictamen();
            case APROBADA -> {
                if (norma.ultima().desde() == null) {
                    vigor();
                } else {
                    sencilla("difundir", "Difundir", "Se envía por oficio a todas las unidades que no la tienen.");
                }
            }
            case VIGENTE -> {
                sencilla("difundir", "Difundir", "Se envía por oficio a todas las unidades que no la tienen.");
                elaborar();
                abrogar();
            }
            case ABROGADA, SUSTITUIDA -> elaborar();
        }
    }

    private void redactar(Norma.Texto texto) {
        plegada(
                "redactar",
                "Redactar la versión " + norma.ultima().numero(),
                "Escriba los artículos, o adjunte el archivo, o ambos.",
                Entrada.texto("nota", "Qué cambia").conValor(texto.version().nota()),
                Entrada.de(Clase.AREA, "articulos", "Artículos")
                        .conAyuda("Antes del texto de cada uno, un renglón «Artículo 1. Título».")
                        .conValor(Renglones.escritos(texto.articulos()))
                        .con("rows", "12"),
                Entrada.archivo("archivo", "Archivo", "unidad=" + norma.area()).conAyuda("PDF o DOCX de hasta 20 MB."));
    }

    private void consultar() {
        plegada(
                "consultar",
                "Pedir comentarios",
                "Sale un oficio a las unidades; sin elegir ninguna, a todos los CAST y unidades estatales.",
                Entrada.de(Clase.ENTERO, "dias", "Plazo en días hábiles")
                        .conValor(10)
                        .obligatoria(),
                Entrada.texto("unidades", "Unidades").conAyuda("Claves separadas por comas."));
    }

    private void opinion() {
        plegada(
                "opinar",
                "Registrar la opinión del GT-COMERI",
                "Se acordó en una sesión que ya se celebró.",
                Entrada.texto("reunion", "Clave de la sesión").obligatoria(),
                Entrada.lista("favorable", "Sentido", SENTIDOS).obligatoria(),
                Entrada.de(Clase.FECHA, "fecha", "Fecha").obligatoria(),
                Entrada.de(Clase.AREA, "observaciones", "Observaciones"));
    }

    private void dictamen() {
        plegada(
                "dictaminar",
                "Registrar un dictamen",
                "Uno no favorable devuelve el texto: empieza la versión siguiente.",
                Entrada.lista("organo", "Quién dictamina", Rotulos.opciones(Organo.class))
                        .obligatoria(),
                Entrada.lista("favorable", "Sentido", SENTIDOS).obligatoria(),
                Entrada.de(Clase.FECHA, "fecha", "Fecha").obligatoria(),
                Entrada.texto("reunion", "Clave de la sesión").conAyuda("Del COMERI o del GT-COMERI."),
                Entrada.de(Clase.AREA, "observaciones", "Observaciones"));
        plegada(
                "aprobar",
                "Registrar la aprobación",
                "Con el dictamen favorable de la DCAJ, del COMERI o de ambos, según sus líneas.",
                Entrada.texto("registro", "Número de registro").obligatoria(),
                Entrada.de(Clase.FECHA, "fecha", "Fecha de aprobación").obligatoria());
    }

    private void vigor() {
        plegada(
                "vigor",
                "Poner en vigor",
                "La versión anterior termina la víspera.",
                Entrada.de(Clase.FECHA, "desde", "Rige desde").obligatoria());
    }

    private void elaborar() {
        plegada(
                "elaborar",
                "Elaborar la versión " + (norma.ultima().numero() + 1),
                "Empieza con el texto de la última, que queda como está.",
                Entrada.texto("nota", "Qué cambia"));
    }

    private void abrogar() {
        plegada(
                "abrogar",
                "Abrogar",
                "Después de ese día no habrá versión en vigor.",
                Entrada.de(Clase.FECHA, "hasta", "Último día en vigor").obligatoria(),
                Entrada.texto("motivo", "Motivo").obligatoria());
    }

    private void sencilla(String que, String titulo, String pregunta) {
        plegada(que, titulo, pregunta);
    }

    private void plegada(String que, String titulo, String pregunta, Entrada... entradas) {
        List<Entrada> todas = new ArrayList<>(List.of(entradas));
        todas.add(Entrada.oculta("version", norma.version()));
        formas.add(Forma.de(
                s,
                rechazo,
                que,
                Forma.plegada(titulo, pregunta, accion(norma), titulo),
                todas.toArray(Entrada[]::new)));
    }

    static String accion(Norma norma) {
        return Direccion.de(PaginaNorma.RUTA).con("clave", norma.clave()).toString();
    }
}
