package mx.conalep.secyt.portal.internal.normativa;

import java.util.List;
import mx.conalep.secyt.http.Palabras;
import mx.conalep.secyt.normativa.Reunion;
import mx.conalep.secyt.normativa.Reuniones;
import mx.conalep.secyt.portal.internal.pagina.Solicitud;
import mx.conalep.secyt.portal.internal.piezas.Entrada;
import mx.conalep.secyt.portal.internal.piezas.Entrada.Clase;
import mx.conalep.secyt.portal.internal.piezas.Forma;
import org.jspecify.annotations.Nullable;

/** What is told about a meeting, as fields. */
final class DatosReunion {

    private DatosReunion() {}

    static List<Entrada> entradas(@Nullable Reunion r, List<Reunion.Punto> programa) {
        return List.of(
                Entrada.texto("titulo", "Asunto").obligatoria().conValor(r == null ? null : r.titulo()),
                Entrada.lista("tipo", "Tipo", Rotulos.opciones(Reunion.Tipo.class))
                        .obligatoria()
                        .conValor(r == null ? Reunion.Tipo.ORDINARIA : r.tipo()),
                Entrada.de(Clase.FECHA, "fecha", "Fecha").obligatoria().conValor(r == null ? null : r.fecha()),
                Entrada.texto("hora", "Hora")
                        .obligatoria()
                        .conAyuda("Como 09:30.")
                        .conValor(r == null ? null : r.hora()),
                Entrada.lista("modalidad", "Modalidad", Rotulos.opciones(Reunion.Modalidad.class))
                        .obligatoria()
                        .conValor(r == null ? null : r.modalidad()),
                Entrada.texto("lugar", "Lugar")
                        .obligatoria()
                        .conAyuda("O la dirección de la videollamada.")
                        .conValor(r == null ? null : r.lugar()),
                Entrada.de(Clase.ENTERO, "quorum", "Quórum")
                        .conAyuda("Personas; obligatorio en sesiones de comité.")
                        .conValor(r == null || r.quorum() == 0 ? null : r.quorum()),
                Entrada.de(Clase.AREA, "programa", "Programa")
                        .conAyuda("Un punto por renglón: tema | unidad que lo presenta | clave de la norma.")
                        .conValor(Renglones.escrito(programa)));
    }

    static Reuniones.Datos leer(Solicitud s) {
        return new Reuniones.Datos(
                Palabras.una(Reunion.Clase.class, valor(s, "clase"), "clase"),
                Palabras.una(Reunion.Tipo.class, valor(s, "tipo"), "tipo"),
                valor(s, "titulo"),
                valor(s, "convoca"),
                s.fecha(Forma.de(s) + "-fecha").orElse(null),
                valor(s, "hora"),
                Palabras.una(Reunion.Modalidad.class, valor(s, "modalidad"), "modalidad"),
                valor(s, "lugar"),
                s.entero(Forma.de(s) + "-quorum").orElse(null),
                Renglones.programa(s.literal(Forma.de(s) + "-programa")));
    }

    private static @Nullable String valor(Solicitud s, String campo) {
        return Forma.valor(s, campo).orElse(null);
    }
}
