package mx.conalep.secyt.procedimientos.internal.expediente;

import java.util.List;
import mx.conalep.secyt.http.Problema;
import mx.conalep.secyt.http.Validacion;
import mx.conalep.secyt.procedimientos.Conclusion;
import mx.conalep.secyt.procedimientos.Llamado;
import mx.conalep.secyt.procedimientos.NuevoExpediente;
import org.jspecify.annotations.Nullable;

/** What requests about cases carry. */
final class Cuerpos {

    private Cuerpos() {}

    /** A case to be opened; see {@link NuevoExpediente}. */
    public record Apertura(
            @Nullable String procedimiento,
            @Nullable String asunto,
            @Nullable List<String> participantes,
            @Nullable Integer ejercicio,
            @Nullable Integer trimestre,
            @Nullable Integer mes,
            @Nullable String referencia,
            @Nullable String usuario) {

        NuevoExpediente expediente() {
            new Validacion()
                    .presente(procedimiento, "procedimiento")
                    .presente(asunto, "asunto")
                    .terminar();
            return new NuevoExpediente(
                    o(procedimiento),
                    o(asunto),
                    lista(participantes),
                    ejercicio,
                    trimestre,
                    mes,
                    o(referencia),
                    usuario);
        }
    }

    /**
     * How an activity is ended; see {@link Conclusion}.
     *
     * @param evidencias ids of files in the archive, as text or number
     * @param clase of the files, when they are added before the end
     */
    public record Cierre(
            @Nullable String decision,
            @Nullable String participante,
            @Nullable List<Object> evidencias,
            @Nullable String comentario,
            @Nullable String referencia,
            @Nullable String clase) {

        Conclusion conclusion() {
            new Validacion()
                    .exigir(o(comentario).length() <= 4_000, "comentario", "Escriba hasta 4000 letras.", null)
                    .terminar();
            return new Conclusion(
                    o(decision),
                    participante == null || participante.isBlank() ? null : participante,
                    evidencias == null
                            ? List.of()
                            : evidencias.stream().map(Cuerpos::archivo).toList(),
                    o(comentario),
                    o(referencia));
        }
    }

    /** A procedure to be called; see {@link Llamado}. */
    public record Llamada(
            @Nullable String asunto,
            @Nullable List<String> participantes,
            @Nullable Integer ejercicio,
            @Nullable Integer trimestre,
            @Nullable Integer mes,
            @Nullable String referencia) {

        Llamado llamado() {
            return new Llamado(o(asunto), lista(participantes), ejercicio, trimestre, mes, o(referencia));
        }
    }

    /** Why something is done. */
    public record Motivo(@Nullable String motivo, @Nullable String participante) {}

    /** Those who are missing, and why they are not waited for. */
    public record Faltantes(
            @Nullable List<String> unidades, @Nullable String motivo) {}

    /** Something said. */
    public record Comentario(
            @Nullable String texto, @Nullable String actividad) {}

    /** To whom a task goes. */
    public record Delegacion(@Nullable String cuenta) {}

    /** Whose tasks go to whom. */
    public record Traspaso(
            @Nullable String de,
            @Nullable String a,
            @Nullable String unidad,
            @Nullable String motivo) {}

    static String o(@Nullable String valor) {
        return valor == null ? "" : valor;
    }

    static List<String> lista(@Nullable List<String> valores) {
        return valores == null ? List.of() : valores;
    }

    private static long archivo(Object id) {
        try {
            return Long.parseLong(String.valueOf(id));
        } catch (NumberFormatException e) {
            throw Problema.campo("evidencias", "Dé el número con que el archivo quedó en /archivos.", id);
        }
    }
}
