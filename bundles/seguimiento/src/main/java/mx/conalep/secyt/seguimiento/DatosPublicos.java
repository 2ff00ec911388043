package mx.conalep.secyt.seguimiento;

import java.time.Instant;
import java.util.List;
import mx.conalep.secyt.api.servicio.Linea;
import org.jspecify.annotations.Nullable;
import org.osgi.annotation.versioning.ProviderType;

/** The yearly table that anyone may read: official figures, without personal data, small cells protected. Thread-safe. */
@ProviderType
public interface DatosPublicos {

    /**
     * A state and a line.
     *
     * @param entidad INEGI key; {@code 00} for the nation
     * @param nombre name of the state unit
     * @param servicios services; null when nobody has told anything of that state, which is not zero
     * @param personas attentions; null when protected or unknown
     * @param hombres null when protected
     * @param mujeres null when protected
     * @param otro null when protected
     * @param horas hours; null when unknown
     * @param anterior services of the year before; null when unknown
     */
    record Renglon(
            String entidad,
            String nombre,
            Linea linea,
            @Nullable Long servicios,
            @Nullable Long personas,
            @Nullable Long hombres,
            @Nullable Long mujeres,
            @Nullable Long otro,
            @Nullable Long horas,
            @Nullable Long anterior) {

        /** Whether something is known and not told. */
        public boolean protegido() {
            return servicios != null && (personas == null || hombres == null);
        }
    }

    /**
     * A year.
     *
     * @param corte instant of the figures
     * @param demostracion whether demonstration records are among them
     * @param leyenda what goes beside its figures when nobody verified them; null when they are verified
     * @param leyendaAnterior the same of the year before
     * @param renglones by line, the nation first and then by state
     * @param notas how it was made
     */
    record Cuadro(
            int ejercicio,
            Instant corte,
            boolean demostracion,
            @Nullable String leyenda,
            @Nullable String leyendaAnterior,
            List<Renglon> renglones,
            List<String> notas) {

        /** Copies the lists. */
        public Cuadro {
            renglones = List.copyOf(renglones);
            notas = List.copyOf(notas);
        }
    }

    /**
     * A column of the table.
     *
     * @param clave its name in the file
     * @param tipo entero, decimal or texto
     * @param descripcion what it tells
     */
    record Definicion(String clave, String tipo, String descripcion) {}

    /** Years in the record and those of which history was sent, the latest first. */
    List<Integer> ejercicios();

    /**
     * The table of a year, at most a quarter of an hour old.
     *
     * @throws mx.conalep.secyt.http.Problema 404 when the year is not in the record
     */
    Cuadro leer(int ejercicio);

    /** What each column of the file tells. */
    List<Definicion> diccionario();
}
