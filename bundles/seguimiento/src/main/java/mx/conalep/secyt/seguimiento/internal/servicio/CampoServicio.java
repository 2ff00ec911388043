package mx.conalep.secyt.seguimiento.internal.servicio;

import java.util.Arrays;
import java.util.List;
import java.util.function.Function;
import mx.conalep.secyt.seguimiento.Servicio;
import mx.conalep.secyt.seguimiento.internal.hoja.ClaseColumna;
import mx.conalep.secyt.seguimiento.internal.hoja.Columna;
import org.jspecify.annotations.Nullable;

/** What is captured of every service, in the order and by the names of its JSON and of its files. */
public enum CampoServicio {
    TIPO(
            lista("tipo", "Tipo de servicio: elija su clave de la lista."),
            true,
            Servicio::tipo,
            r -> r.propuesto().tipo()),
    UNIDAD(
            lista("unidad", "Plantel o CAST que prestó el servicio: su clave."),
            true,
            Servicio::unidad,
            r -> r.propuesto().unidad()),
    OFERTA(
            lista("oferta", "Curso o servicio del catálogo: elija su clave de la lista."),
            true,
            Servicio::oferta,
            Revisado::oferta),
    FECHA_INICIO(
            Columna.de("fechaInicio", "Primer día, como 2026-03-15 o 15/03/2026.", ClaseColumna.FECHA),
            true,
            Servicio::fechaInicio,
            r -> r.propuesto().fechaInicio()),
    FECHA_FIN(
            Columna.de("fechaFin", "Último día; su mes es en el que cuenta.", ClaseColumna.FECHA),
            true,
            Servicio::fechaFin,
            r -> r.propuesto().fechaFin()),
    HORAS(
            Columna.de("horas", "Duración: un número entero de horas.", ClaseColumna.ENTERO),
            true,
            Servicio::horas,
            r -> r.propuesto().horas()),
    MODALIDAD(lista("modalidad", "PRESENCIAL, EN_LINEA o MIXTA."), true, Servicio::modalidad, Revisado::modalidad),
    SECTOR(lista("sector", "PUBLICO, PRIVADO o SOCIAL."), true, Servicio::sector, Revisado::sector),
    PARTICIPANTES_HOMBRES(
            Columna.de("participantesHombres", "Hombres: un número entero.", ClaseColumna.ENTERO),
            true,
            Servicio::participantesHombres,
            r -> r.propuesto().participantesHombres()),
    PARTICIPANTES_MUJERES(
            Columna.de("participantesMujeres", "Mujeres: un número entero.", ClaseColumna.ENTERO),
            true,
            Servicio::participantesMujeres,
            r -> r.propuesto().participantesMujeres()),
    PARTICIPANTES_OTRO(
            Columna.de("participantesOtro", "Otras personas; vacío es 0.", ClaseColumna.ENTERO),
            false,
            Servicio::participantesOtro,
            r -> r.propuesto().participantesOtro()),
    ACREDITADOS(
            Columna.de("acreditados", "Personas acreditadas; vacío si no aplica.", ClaseColumna.ENTERO),
            false,
            Servicio::acreditados,
            r -> r.propuesto().acreditados().orElse(null)),
    CUOTA(
            Columna.de("cuota", "Pesos, sólo el número, como 15000.00.", ClaseColumna.DECIMAL),
            true,
            Servicio::cuota,
            r -> r.propuesto().cuota()),
    USUARIO(
            Columna.de("usuario", "RFC de la empresa o persona registrada que lo pidió.", ClaseColumna.TEXTO),
            false,
            Servicio::usuario,
            Revisado::usuario),
    REQUERIMIENTO(
            Columna.de("requerimiento", "Lo que se pidió, en 80 caracteres.", ClaseColumna.TEXTO),
            false,
            Servicio::requerimiento,
            Revisado::requerimiento),
    CONVENIO(
            Columna.de("convenio", "Número del convenio, en 80 caracteres.", ClaseColumna.TEXTO),
            false,
            Servicio::convenio,
            Revisado::convenio),
    ORIGEN(lista("origen", "DSTC o ESTATAL; vacío es ESTATAL."), false, Servicio::origen, Revisado::origen),
    CERRADO(
            Columna.de("cerrado", "Sí, si fue para una sola empresa; vacío es no.", ClaseColumna.LOGICO)
                    .conLista("cerrado"),
            false,
            Servicio::cerrado,
            Revisado::cerrado);

    private final Columna columna;
    private final boolean obligatorio;
    private final Function<Servicio, @Nullable Object> guardado;
    private final Function<Revisado, @Nullable Object> revisado;

    CampoServicio(
            Columna columna,
            boolean obligatorio,
            Function<Servicio, @Nullable Object> guardado,
            Function<Revisado, @Nullable Object> revisado) {
        this.columna = columna;
        this.obligatorio = obligatorio;
        this.guardado = guardado;
        this.revisado = revisado;
    }

    private static Columna lista(String clave, String ayuda) {
        return Columna.de(clave, ayuda, ClaseColumna.TEXTO).conLista(clave);
    }

    /** The names of those that must be given, or of those that need not. */
    public static List<String> claves(boolean obligatorios) {
        return Arrays.stream(values())
                .filter(c -> c.obligatorio == obligatorios)
                .map(CampoServicio::clave)
                .toList();
    }

    /** Its name. */
    public String clave() {
        return columna.clave();
    }

    /** How it stands in a sheet. */
    public Columna columna() {
        return columna;
    }

    /** What a record says. */
    public @Nullable Object de(Servicio servicio) {
        return guardado.apply(servicio);
    }

    /** What a capture says, once reviewed. */
    @Nullable Object de(Revisado captura) {
        return revisado.apply(captura);
    }
}
