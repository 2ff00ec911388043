package mx.conalep.secyt.portal.internal.normativa;

import java.util.ArrayList;
import java.util.List;
import mx.conalep.secyt.http.Problema;
import mx.conalep.secyt.normativa.Visita.Cedula;
import mx.conalep.secyt.normativa.Visita.Punto;
import mx.conalep.secyt.normativa.Visita.Resultado;
import mx.conalep.secyt.portal.internal.pagina.Solicitud;
import mx.conalep.secyt.portal.internal.piezas.Direccion;
import mx.conalep.secyt.portal.internal.piezas.Entrada;
import mx.conalep.secyt.portal.internal.piezas.Entrada.Clase;
import mx.conalep.secyt.portal.internal.piezas.Forma;
import org.jspecify.annotations.Nullable;

/** What can be done with a visit, by its state. */
final class FormasVisita {

    /** Before the number of a point, for the form that looks at it. */
    static final String PUNTO = "punto-";

    private FormasVisita() {}

    static List<Forma> de(Solicitud s, @Nullable Problema rechazo, Cedula c) {
        List<Forma> formas = new ArrayList<>();
        switch (c.visita().estado()) {
            case PROGRAMADA -> {
                for (int i = 0; i < c.puntos().size(); i++) {
                    formas.add(revisar(s, rechazo, c, i + 1));
                }
                formas.add(concluir(s, rechazo, c));
                formas.add(plegada(
                        s,
                        rechazo,
                        c,
                        "cancelar",
                        "Cancelar la visita",
                        Entrada.texto("motivo", "Motivo").obligatoria()));
            }
            case REALIZADA -> formas.add(plegada(s, rechazo, c, "cerrar", "Cerrar la visita"));
            case CERRADA, CANCELADA -> {}
        }
        return formas;
    }

    private static Forma revisar(Solicitud s, @Nullable Problema rechazo, Cedula c, int numero) {
        Punto p = c.puntos().get(numero - 1);
        return plegada(
                s,
                rechazo,
                c,
                PUNTO + numero,
                "Revisar el artículo " + p.articulo(),
                Entrada.lista("resultado", "Resultado", Rotulos.opciones(Resultado.class))
                        .obligatoria()
                        .conValor(p.resultado()),
                Entrada.de(Clase.AREA, "evidencia", "Qué se vio").conValor(p.evidencia()),
                Entrada.archivo("archivo", "Archivo", "unidad=" + c.visita().unidad())
                        .conAyuda("Un archivo de hasta 20 MB."),
                Entrada.de(Clase.AREA, "hallazgo", "Hallazgo")
                        .conAyuda("Obligatorio si no cumple.")
                        .conValor(p.hallazgo()));
    }

    private static Forma concluir(Solicitud s, @Nullable Problema rechazo, Cedula c) {
        List<Entrada> entradas = new ArrayList<>(
                List.of(Entrada.de(Clase.AREA, "conclusiones", "Conclusiones").obligatoria()));
        for (int numero : hallazgos(c)) {
            String de = " del punto " + numero;
            entradas.add(Entrada.de(Clase.AREA, "accion" + numero, "Acción correctiva" + de)
                    .obligatoria());
            entradas.add(Entrada.texto("unidad" + numero, "Unidad" + de)
                    .obligatoria()
                    .conValor(c.visita().unidad()));
            entradas.add(Entrada.de(Clase.FECHA, "vence" + numero, "Fecha" + de).obligatoria());
        }
        return plegada(s, rechazo, c, "concluir", "Concluir la visita", entradas.toArray(Entrada[]::new));
    }

    private static Forma plegada(
            Solicitud s, @Nullable Problema rechazo, Cedula c, String que, String titulo, Entrada... entradas) {
        List<Entrada> todas = new ArrayList<>(List.of(entradas));
        todas.add(Entrada.oculta("version", c.visita().version()));
        String accion =
                Direccion.de(PaginaVisita.RUTA).con("clave", c.visita().clave()).toString();
        return Forma.de(s, rechazo, que, Forma.plegada(titulo, "", accion, "Registrar"), todas.toArray(Entrada[]::new));
    }

    static List<Integer> hallazgos(Cedula cedula) {
        List<Integer> numeros = new ArrayList<>();
        for (int i = 0; i < cedula.puntos().size(); i++) {
            if (cedula.puntos().get(i).resultado() == Resultado.NO_CUMPLE) {
                numeros.add(i + 1);
            }
        }
        return numeros;
    }
}
