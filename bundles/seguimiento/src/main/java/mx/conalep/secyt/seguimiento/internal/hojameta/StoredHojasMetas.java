package mx.conalep.secyt.seguimiento.internal.hojameta;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import mx.conalep.secyt.http.ErrorCampo;
import mx.conalep.secyt.http.Problema;
import mx.conalep.secyt.http.Validacion;
import mx.conalep.secyt.organizacion.Unidades;
import mx.conalep.secyt.security.Identidad;
import mx.conalep.secyt.seguimiento.Conformidades;
import mx.conalep.secyt.seguimiento.HojasMetas;
import mx.conalep.secyt.seguimiento.Indicadores;
import mx.conalep.secyt.seguimiento.Meta;
import mx.conalep.secyt.seguimiento.Metas;
import mx.conalep.secyt.seguimiento.internal.ambito.Meses;
import mx.conalep.secyt.seguimiento.internal.importacion.Hoja;
import mx.conalep.secyt.seguimiento.internal.importacion.Libro;
import mx.conalep.secyt.seguimiento.internal.importacion.Renglon;
import org.jspecify.annotations.Nullable;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Goals out to a workbook and in again, row by row through the same use case as one goal. */
@Component
public final class StoredHojasMetas implements HojasMetas {

    private static final int MAXIMO = 10_000;

    private final Metas metas;
    private final Contenido contenido;
    private final Aplicacion aplicacion;

    @Activate
    public StoredHojasMetas(
            @Reference Metas metas,
            @Reference Conformidades conformidades,
            @Reference Unidades unidades,
            @Reference Indicadores indicadores) {
        this.metas = metas;
        this.contenido = new Contenido(metas, conformidades, unidades, indicadores);
        this.aplicacion = new Aplicacion(metas);
    }

    @Override
    public HojasMetas.Descarga descargar(Identidad quien, @Nullable Integer ejercicio, @Nullable String unidad) {
        Validacion validacion = new Validacion();
        Meses.anio(ejercicio, validacion);
        validacion.terminar();
        return contenido.libro(quien, ejercicio == null ? 0 : ejercicio, unidad);
    }

    @Override
    public Resultado subir(Identidad quien, byte[] archivo, boolean aplicar) {
        Hoja hoja = new Hoja(new String(csv(archivo), StandardCharsets.UTF_8));
        List<String> encabezado = hoja.encabezado().stream().map(String::strip).toList();
        Columnas.exigir(encabezado);
        List<Renglon> renglones = hoja.siguientes(MAXIMO + 1);
        if (renglones.size() > MAXIMO) {
            throw Problema.campo("archivo", "Use a lo más " + MAXIMO + " renglones; divida el archivo.", null);
        }
        Map<Existentes.Clave, Meta> actuales = Existentes.leer(metas, quien);
        List<HojasMetas.Fila> todos = new ArrayList<>();
        Set<String> vistas = new HashSet<>();
        for (Renglon renglon : renglones) {
            todos.add(uno(quien, new Celdas(encabezado, renglon), actuales, vistas, aplicar));
        }
        return resultado(aplicar, todos);
    }

    private HojasMetas.Fila uno(
            Identidad quien, Celdas celdas, Map<Existentes.Clave, Meta> actuales, Set<String> vistas, boolean aplicar) {
        String clave = celdas.texto("ejercicio") + "/" + celdas.texto("unidad") + "/" + celdas.texto("indicador");
        if (!vistas.add(clave)) {
            return new HojasMetas.Fila(
                    celdas.fila(),
                    celdas.texto("unidad"),
                    celdas.texto("indicador"),
                    Suerte.ERROR,
                    List.of(new ErrorCampo(
                            "renglon", "Esa meta está repetida en el archivo; deje un renglón.", clave)));
        }
        return aplicacion.hacer(quien, celdas, actuales, aplicar);
    }

    private static byte[] csv(byte[] archivo) {
        return Libro.es(archivo) ? Libro.csv(archivo, Set.of()) : archivo;
    }

    private static Resultado resultado(boolean aplicar, List<HojasMetas.Fila> todos) {
        Map<Suerte, Integer> cuentas = new EnumMap<>(Suerte.class);
        todos.forEach(r -> cuentas.merge(r.suerte(), 1, Integer::sum));
        return new Resultado(
                aplicar,
                cuentas.getOrDefault(Suerte.IGUAL, 0),
                cuentas.getOrDefault(Suerte.NUEVA, 0),
                cuentas.getOrDefault(Suerte.CAMBIADA, 0),
                cuentas.getOrDefault(Suerte.CONFLICTO, 0),
                cuentas.getOrDefault(Suerte.ERROR, 0),
                todos.stream().filter(r -> r.suerte() != Suerte.IGUAL).toList());
    }
}
