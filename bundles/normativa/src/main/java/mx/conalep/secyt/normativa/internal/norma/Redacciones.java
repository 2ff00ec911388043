package mx.conalep.secyt.normativa.internal.norma;

import java.time.LocalDate;
import mx.conalep.secyt.normativa.Norma;
import mx.conalep.secyt.procedimientos.Redaccion;

/** Oficios about norms. */
final class Redacciones {

    private static final int ASUNTO = 200;

    private Redacciones() {}

    static Redaccion consulta(Norma norma, LocalDate limite) {
        return new Redaccion(
                corto("Comentarios al proyecto «" + norma.titulo() + "»"),
                "Se pone a su consideración la versión " + norma.ultima().numero() + " del proyecto «" + norma.titulo()
                        + "» (" + norma.clave() + ").\n\n"
                        + "Le pido revisarlo y registrar sus comentarios, por artículo o en general, en la página de la"
                        + " norma en el SECyT a más tardar el " + limite
                        + "; si no tiene comentarios, regístrelo ahí mismo.",
                "7081-MP-SI rev. 09, 8.1.6, actividades 3 y 4; Pd-02-It-01, actividad 4");
    }

    static Redaccion difusion(Norma norma, LocalDate desde) {
        return new Redaccion(
                corto("Se da a conocer «" + norma.titulo() + "»"),
                "Se da a conocer «" + norma.titulo() + "» (" + norma.clave() + ", versión "
                        + norma.ultima().numero() + "), con registro "
                        + norma.ultima().registro() + " y folio "
                        + norma.ultima().folio() + ", que rige desde el " + desde + ".\n\n"
                        + "Su texto está en la página de la norma en el SECyT. Le pido acusar recibo y aplicarla.",
                "7081-MP-SI rev. 09, 8.1.6, actividades 11 y 12; Pd-02-It-01, actividad 6");
    }

    private static String corto(String asunto) {
        return asunto.length() <= ASUNTO ? asunto : asunto.substring(0, ASUNTO - 1) + "…";
    }
}
