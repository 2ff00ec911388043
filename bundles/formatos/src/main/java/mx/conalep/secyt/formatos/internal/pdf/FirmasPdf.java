package mx.conalep.secyt.formatos.internal.pdf;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import mx.conalep.secyt.api.informe.Responsable;

/** Who answers for the report, side by side, each with a line to sign on. */
final class FirmasPdf {

    private static final int POR_FILA = 3;
    private static final double SEPARACION = 24;
    private static final double TAMANO = 9;
    private static final double INTERLINEA = TAMANO * 1.25;
    private static final double ESPACIO = 42;

    private final Documento doc;

    FirmasPdf(Documento doc) {
        this.doc = doc;
    }

    void escribir(List<Responsable> responsables) throws IOException {
        for (int i = 0; i < responsables.size(); i += POR_FILA) {
            grupo(responsables.subList(i, Math.min(responsables.size(), i + POR_FILA)));
        }
    }

    private void grupo(List<Responsable> grupo) throws IOException {
        Elemento tabla = doc.elemento("Table", doc.raiz(), "");
        List<Celda> funciones = fila(tabla, "TH", grupo, Responsable::funcion, doc.fuerte());
        List<Celda> nombres = fila(tabla, "TD", grupo, Responsable::nombre, doc.normal());
        List<Celda> puestos = fila(tabla, "TD", grupo, Responsable::puesto, doc.normal());
        doc.paginas().asegurar(alto(funciones) + ESPACIO + alto(nombres) + alto(puestos));
        dibujar(funciones, doc.fuerte());
        doc.paginas().bajar(ESPACIO);
        rayas(funciones);
        dibujar(nombres, doc.normal());
        dibujar(puestos, doc.normal());
        tabla.cerrar(doc.archivo());
    }

    private List<Celda> fila(
            Elemento tabla, String tipo, List<Responsable> grupo, Function<Responsable, String> dato, Letra letra) {
        Elemento tr = doc.elemento("TR", tabla, "");
        String atributos = tipo.equals("TH") ? "/A<</O/Table/Scope/Column>>" : "";
        double ancho = Paginas.ANCHO / POR_FILA;
        List<Celda> celdas = new ArrayList<>();
        for (int i = 0; i < grupo.size(); i++) {
            String texto = letra.tipografia().limpio(dato.apply(grupo.get(i)));
            List<String> renglones = Renglones.partir(texto, letra, TAMANO, ancho - SEPARACION);
            Elemento celda = doc.elemento(tipo, tr, atributos);
            celdas.add(new Celda(celda, renglones, Paginas.IZQUIERDA + i * ancho, ancho, false));
        }
        tr.cerrar(doc.archivo());
        return celdas;
    }

    private void dibujar(List<Celda> celdas, Letra letra) {
        Paginas paginas = doc.paginas();
        for (Celda celda : celdas) {
            int todos = celda.renglones().size();
            celda.dibujar(paginas.actual(), letra, TAMANO, paginas.y(), INTERLINEA, 0, todos);
            celda.elemento().cerrar(doc.archivo());
        }
        paginas.bajar(alto(celdas));
    }

    private void rayas(List<Celda> celdas) {
        Paginas paginas = doc.paginas();
        paginas.actual().abrirAdorno();
        celdas.forEach(c -> {
            double x = c.x() + Anchos.MARGEN;
            paginas.actual().linea(x, paginas.y(), x + c.ancho() - SEPARACION, 0.75);
        });
        paginas.actual().cerrar();
        paginas.bajar(2);
    }

    private static double alto(List<Celda> celdas) {
        int mayor = celdas.stream().mapToInt(c -> c.renglones().size()).max().orElse(1);
        return Math.max(1, mayor) * INTERLINEA + 2;
    }
}
