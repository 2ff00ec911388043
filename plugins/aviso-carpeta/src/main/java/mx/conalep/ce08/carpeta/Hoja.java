package mx.conalep.ce08.carpeta;

import mx.conalep.secyt.api.notificacion.Notificacion;

/** El texto de un aviso. */
final class Hoja {

    private Hoja() {}

    static String de(Notificacion n) {
        StringBuilder hoja = new StringBuilder();
        renglon(hoja, "Aviso", n.id());
        renglon(hoja, "Momento", n.momento().toString());
        renglon(hoja, "Motivo", n.motivo());
        renglon(hoja, "Unidad", n.unidad());
        renglon(hoja, "Asunto", n.asunto());
        renglon(hoja, "Para", String.join(", ", n.correos()));
        renglon(hoja, "Ver", n.ruta());
        return hoja.append('\n').append(n.texto()).append('\n').toString();
    }

    /** Un valor no puede inventar otro renglón. */
    private static void renglon(StringBuilder hoja, String nombre, String valor) {
        if (!valor.isEmpty()) {
            hoja.append(nombre)
                    .append(": ")
                    .append(valor.replaceAll("\\R", " "))
                    .append('\n');
        }
    }
}
