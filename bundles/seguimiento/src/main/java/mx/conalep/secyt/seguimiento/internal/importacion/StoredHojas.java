package mx.conalep.secyt.seguimiento.internal.importacion;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import mx.conalep.secyt.catalogo.Ofertas;
import mx.conalep.secyt.extensiones.TipoDisponible;
import mx.conalep.secyt.extensiones.TiposServicio;
import mx.conalep.secyt.http.Pagina;
import mx.conalep.secyt.http.Paginacion;
import mx.conalep.secyt.http.Problema;
import mx.conalep.secyt.http.Validacion;
import mx.conalep.secyt.organizacion.Unidad;
import mx.conalep.secyt.organizacion.Unidades;
import mx.conalep.secyt.security.Identidad;
import mx.conalep.secyt.seguimiento.Descarga;
import mx.conalep.secyt.seguimiento.FiltroServicios;
import mx.conalep.secyt.seguimiento.Hojas;
import mx.conalep.secyt.seguimiento.PeticionHoja;
import mx.conalep.secyt.seguimiento.Servicio;
import mx.conalep.secyt.seguimiento.Servicios;
import mx.conalep.secyt.seguimiento.internal.ambito.Meses;
import mx.conalep.secyt.seguimiento.internal.hoja.Lista;
import mx.conalep.secyt.seguimiento.internal.periodo.Cerrado;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Gathers the services of a period for a sheet. */
@Component
public final class StoredHojas implements Hojas {

    private static final int MAXIMO = 20_000;
    private static final int PAGINA = 500;

    private final Servicios servicios;
    private final Unidades unidades;
    private final TiposServicio tipos;
    private final ListasHoja listas;

    @Activate
    public StoredHojas(
            @Reference Servicios servicios,
            @Reference Unidades unidades,
            @Reference TiposServicio tipos,
            @Reference Ofertas ofertas) {
        this.servicios = servicios;
        this.unidades = unidades;
        this.tipos = tipos;
        listas = new ListasHoja(unidades, ofertas);
    }

    @Override
    public Descarga periodo(Identidad quien, PeticionHoja peticion) {
        boolean csv = revisar(peticion);
        Unidad unidad = unidades.exigir(peticion.unidad(), "unidad");
        List<Servicio> suyos = leer(quien, peticion);
        List<TipoDisponible> utiles = utiles(unidad, suyos);
        HojaPeriodo hoja = new HojaPeriodo(Columnas.de(utiles), suyos);
        String nombre = nombre(peticion);
        if (csv) {
            return new Descarga(nombre + ".csv", Descarga.CSV, hoja::csv);
        }
        List<Lista> valores = listas.de(unidad, utiles);
        List<String> notas = notas(unidad, nombre);
        return new Descarga(nombre + ".xlsx", Descarga.XLSX, salida -> hoja.xlsx(salida, valores, notas));
    }

    private static boolean revisar(PeticionHoja peticion) {
        Validacion validacion = new Validacion().presente(peticion.unidad(), "unidad");
        Meses.anio(peticion.ejercicio(), validacion);
        Meses.de(peticion.mes(), peticion.trimestre(), validacion);
        String formato =
                peticion.formato() == null ? "xlsx" : peticion.formato().toLowerCase(Locale.ROOT);
        validacion
                .exigir(Set.of("xlsx", "csv").contains(formato), "formato", "Use xlsx o csv.", formato)
                .terminar();
        return formato.equals("csv");
    }

    private List<Servicio> leer(Identidad quien, PeticionHoja p) {
        FiltroServicios filtro = new FiltroServicios(
                p.unidad(), p.ejercicio(), p.mes(), p.trimestre(), null, null, null, null, null, null, null, "folio");
        List<Servicio> suyos = new ArrayList<>();
        for (int pagina = 1; ; pagina++) {
            Pagina<Servicio> parte = servicios.listar(quien, filtro, new Paginacion(pagina, PAGINA));
            suyos.addAll(parte.elementos());
            if (suyos.size() > MAXIMO) {
                throw Problema.campo(
                        "mes", "Son más de " + MAXIMO + " servicios; pida un solo mes o una unidad menor.", p.mes());
            }
            if (parte.elementos().size() < PAGINA) {
                return suyos;
            }
        }
    }

    /** Types that the unit may use, and those of its services. */
    private List<TipoDisponible> utiles(Unidad unidad, List<Servicio> suyos) {
        Set<String> usados = suyos.stream().map(Servicio::tipo).collect(Collectors.toSet());
        return tipos.listar().stream()
                .filter(t -> t.habilitado(unidad) || usados.contains(t.id()))
                .toList();
    }

    private static String nombre(PeticionHoja p) {
        String parte = p.mes() != null ? "-%02d".formatted(p.mes()) : p.trimestre() != null ? "-T" + p.trimestre() : "";
        return "servicios-" + p.unidad() + "-" + p.ejercicio() + parte;
    }

    private static List<String> notas(Unidad unidad, String nombre) {
        return List.of(
                "SECyT · " + nombre + " · " + unidad.nombre() + " · descargado el " + LocalDate.now(Cerrado.MEXICO),
                "Trabaje en la hoja «Servicios» sin conexión; las listas están en la hoja «Listas».",
                "Para corregir un servicio cambie sus celdas; folio, version y estado no se cambian.",
                "Para agregar servicios use los renglones vacíos del final, sin folio.",
                "Un renglón que se borra o no se toca no cambia nada. Una celda vacía borra ese dato.",
                "Las celdas amarillas se devolvieron; su comentario dice por qué.",
                "Guarde como XLSX y suba el archivo en «Importaciones»; primero se revisa y nada cambia hasta que lo aplique.",
                "Un texto que empieza con =, +, - o @ lleva un apóstrofo delante para que no sea fórmula.",
                "Columnas:");
    }
}
