package mx.conalep.secyt.bpmn.internal;

import java.util.List;
import mx.conalep.secyt.bpmn.internal.Lamina.Figura;
import org.operaton.bpm.model.bpmn.instance.FlowNode;
import org.operaton.bpm.model.bpmn.instance.Gateway;
import org.operaton.bpm.model.bpmn.instance.SequenceFlow;

/** The way of a flow: along rows and columns that are free, or through the gaps between columns and the aisles beside rows. */
final class Trazo {

    private static final int PASILLO = 64;
    private static final int LETRA = 100;
    private static final int RENGLON = 14;

    private final Croquis croquis;
    private final Lamina lamina;

    /** A corner. */
    record Punto(int x, int y) {}

    Trazo(Croquis croquis, Lamina lamina) {
        this.croquis = croquis;
        this.lamina = lamina;
    }

    List<Punto> de(SequenceFlow flujo) {
        return croquis.regresa(flujo) ? regreso(flujo) : avance(flujo);
    }

    /** Beside the first stretch, where the flow leaves its gateway. */
    static Figura rotulo(List<Punto> puntos) {
        Punto a = puntos.get(0);
        Punto b = puntos.get(1);
        if (a.y() == b.y()) {
            return new Figura(a.x() + 4, a.y() - RENGLON - 4, LETRA, RENGLON);
        }
        return b.y() > a.y()
                ? new Figura(a.x() + 6, a.y() + 4, LETRA, RENGLON)
                : new Figura(a.x() + 6, a.y() - RENGLON - 4, LETRA, RENGLON);
    }

    private List<Punto> avance(SequenceFlow flujo) {
        FlowNode desde = flujo.getSource();
        FlowNode hasta = flujo.getTarget();
        Figura a = lamina.figura(desde);
        Figura b = lamina.figura(hasta);
        int columnaA = croquis.columna(desde);
        int columnaB = croquis.columna(hasta);
        int renglonA = croquis.renglon(desde);
        int renglonB = croquis.renglon(hasta);
        Punto sale = new Punto(a.derecha(), a.centroY());
        Punto llega = new Punto(b.x(), b.centroY());
        if (renglonA == renglonB && croquis.libreEnRenglon(renglonA, columnaA, columnaB)) {
            return List.of(sale, llega);
        }
        boolean libreB = croquis.libreEnRenglon(renglonB, columnaA, columnaB);
        if (esquina(desde, columnaA, renglonA, renglonB) && libreB) {
            return List.of(salida(a, renglonB > renglonA), new Punto(a.centroX(), b.centroY()), llega);
        }
        if (croquis.libreEnRenglon(renglonA, columnaA, columnaB)) {
            return porHueco(sale, llega, lamina.hueco(columnaB - 1) + corrimiento(flujo));
        }
        if (libreB) {
            return porHueco(sale, llega, lamina.hueco(columnaA) + corrimiento(flujo));
        }
        int y = pasillo(renglonA, renglonB > renglonA, flujo);
        int x1 = lamina.hueco(columnaA) + corrimiento(flujo);
        int x2 = lamina.hueco(columnaB - 1) + corrimiento(flujo);
        return List.of(
                sale, new Punto(x1, sale.y()), new Punto(x1, y), new Punto(x2, y), new Punto(x2, llega.y()), llega);
    }

    /** Whether a gateway may send a flow straight up or down its own column. */
    private boolean esquina(FlowNode desde, int columna, int renglonA, int renglonB) {
        return desde instanceof Gateway
                && renglonA != renglonB
                && !croquis.ocupada(columna, renglonB)
                && croquis.libreEnColumna(columna, renglonA, renglonB);
    }

    private static List<Punto> porHueco(Punto sale, Punto llega, int x) {
        return List.of(sale, new Punto(x, sale.y()), new Punto(x, llega.y()), llega);
    }

    private List<Punto> regreso(SequenceFlow flujo) {
        FlowNode desde = flujo.getSource();
        FlowNode hasta = flujo.getTarget();
        Figura a = lamina.figura(desde);
        Figura b = lamina.figura(hasta);
        int renglonA = croquis.renglon(desde);
        int renglonB = croquis.renglon(hasta);
        boolean baja = renglonB > renglonA;
        boolean porArriba = baja || renglonA == renglonB;
        int y = pasillo(renglonB, !porArriba, flujo);
        Punto llega = new Punto(b.centroX() + corrimiento(flujo), porArriba ? b.y() : b.abajo());
        Punto vuelta = new Punto(llega.x(), y);
        if (croquis.libreEnColumna(croquis.columna(desde), renglonA, renglonB)) {
            return List.of(salida(a, baja), new Punto(a.centroX(), y), vuelta, llega);
        }
        int x = lamina.hueco(croquis.columna(desde)) + corrimiento(flujo);
        return List.of(new Punto(a.derecha(), a.centroY()), new Punto(x, a.centroY()), new Punto(x, y), vuelta, llega);
    }

    private static Punto salida(Figura a, boolean baja) {
        return new Punto(a.centroX(), baja ? a.abajo() : a.y());
    }

    private int pasillo(int renglon, boolean abajo, SequenceFlow flujo) {
        int y = PASILLO + corrimiento(flujo) / 2;
        return lamina.centroY(renglon) + (abajo ? y : -y);
    }

    /** So that flows that share a gap do not lie on each other. */
    private int corrimiento(SequenceFlow flujo) {
        return (croquis.flujos().indexOf(flujo) % 5 - 2) * 8;
    }
}
