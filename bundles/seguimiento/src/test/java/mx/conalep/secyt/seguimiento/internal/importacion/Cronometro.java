package mx.conalep.secyt.seguimiento.internal.importacion;

import java.nio.charset.StandardCharsets;
import mx.conalep.secyt.persistence.test.TestDatabase;
import mx.conalep.secyt.seguimiento.Importacion;
import mx.conalep.secyt.seguimiento.ModoImportacion;
import mx.conalep.secyt.seguimiento.internal.Mundo;
import mx.conalep.secyt.seguimiento.internal.SeguimientoModule;

/** Times the path of an import without HTTP; run by hand: {@code Cronometro postgres 20000}. */
final class Cronometro {

    private Cronometro() {}

    public static void main(String[] args) {
        TestDatabase database = args[0].equals("postgres")
                ? TestDatabase.postgres(new SeguimientoModule())
                : TestDatabase.derby(new SeguimientoModule());
        try {
            Taller taller = new Taller(new Mundo(database));
            taller.tanda = Tanda.TAMANO;
            int filas = Integer.parseInt(args[1]);
            for (int vez = 0; vez < Integer.parseInt(args[2]); vez++) {
                byte[] archivo =
                        (Taller.texto(Taller.cursos(filas)) + "\r\n".repeat(vez)).getBytes(StandardCharsets.UTF_8);
                long antes = System.nanoTime();
                Importacion hecha = taller.completa(ModoImportacion.CARGA, archivo);
                long ms = (System.nanoTime() - antes) / 1_000_000;
                System.out.println(args[0] + " " + hecha.buenas() + " en " + ms + " ms: " + filas * 1000L / ms + "/s");
            }
        } finally {
            database.close();
        }
    }
}
