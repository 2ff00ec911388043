package mx.conalep.secyt.portal.internal.metas;

import jakarta.servlet.Servlet;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.stream.Collectors;
import mx.conalep.secyt.http.ErrorCampo;
import mx.conalep.secyt.http.Problema;
import mx.conalep.secyt.portal.internal.pagina.Archivo;
import mx.conalep.secyt.portal.internal.pagina.Descarga;
import mx.conalep.secyt.portal.internal.pagina.Marco;
import mx.conalep.secyt.portal.internal.pagina.Respuesta;
import mx.conalep.secyt.portal.internal.pagina.Solicitud;
import mx.conalep.secyt.portal.internal.piezas.Celda;
import mx.conalep.secyt.portal.internal.piezas.Columna;
import mx.conalep.secyt.portal.internal.piezas.Direccion;
import mx.conalep.secyt.portal.internal.piezas.Entrada;
import mx.conalep.secyt.portal.internal.piezas.Formulario;
import mx.conalep.secyt.portal.internal.piezas.Tabla;
import mx.conalep.secyt.portal.internal.piezas.Tono;
import mx.conalep.secyt.seguimiento.HojasMetas;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.osgi.service.servlet.whiteboard.propertytypes.HttpWhiteboardServletPattern;

/** Goals out to a workbook and in again. */
@Component(service = Servlet.class)
@HttpWhiteboardServletPattern("/metas/excel")
public final class PaginaHojaExcel extends PaginaDeMetas {

    private static final String RUTA = "/metas/excel";

    private static final String XLSX = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";
    private static final long MAXIMO = 5L * 1024 * 1024;

    private final transient HojasMetas hojas;

    @Activate
    public PaginaHojaExcel(@Reference Marco marco, @Reference HojasMetas hojas) {
        super(marco, RUTA);
        this.hojas = hojas;
    }

    @Override
    protected long maximoArchivo() {
        return MAXIMO;
    }

    @Override
    Respuesta ver(Solicitud s, List<ErrorCampo> errores) {
        if (s.parametro("descargar").isPresent()) {
            HojasMetas.Descarga libro = hojas.descargar(s.identidad(), Hojas.ejercicio(s), null);
            return new Descarga("metas-" + Hojas.ejercicio(s) + ".xlsx", XLSX, libro::escribir);
        }
        return Hojas.vista(s, RUTA, "Metas en Excel", Hojas.filtro(s), List.of(bajar(s), subir(s)), errores);
    }

    private static Bloque bajar(Solicitud s) {
        Direccion libro =
                Direccion.de(RUTA).con("ejercicio", Hojas.ejercicio(s)).con("descargar", "si");
        Tabla tabla = Tabla.de(
                "libro",
                "Libro para llenar sin conexión",
                List.of(Columna.de("Libro")),
                List.of(List.of(Celda.enlace("metas-" + Hojas.ejercicio(s) + ".xlsx", libro))));
        return Bloque.lista(
                "bajar", "Descargar", "Trae sus metas y las que faltan; lo observado va marcado con su motivo.", tabla);
    }

    private static Bloque subir(Solicitud s) {
        Formulario forma = Formulario.de(
                Entrada.de(Entrada.Clase.ARCHIVO, "archivo", "Libro o CSV").obligatoria(),
                Entrada.de(Entrada.Clase.CASILLA, "aplicar", "Aplicar los cambios; sin marcar sólo se revisa"));
        return Bloque.forma(
                "subir",
                "Enviar",
                "Sólo se aplica lo que cambie; lo que alguien más cambió entretanto no se pisa.",
                Hojas.con(forma, Entrada.oculta("ejercicio", Hojas.ejercicio(s))),
                RUTA,
                "Enviar");
    }

    /** What became of the file is shown at once: nothing of it is stored. */
    @Override
    protected Respuesta enviar(Solicitud s) {
        try {
            HojasMetas.Resultado r =
                    hojas.subir(s.identidad(), bytes(s), s.parametro("aplicar").isPresent());
            return Hojas.vista(s, RUTA, "Metas en Excel", Hojas.filtro(s), List.of(resultado(r), bajar(s), subir(s)));
        } catch (Problema p) {
            return ver(s, Formulario.errores(p));
        }
    }

    private static byte[] bytes(Solicitud s) {
        Archivo archivo = s.archivo("archivo").orElseThrow(() -> Problema.campo("archivo", "Elija el archivo.", null));
        try (InputStream entrada = archivo.abrir()) {
            return entrada.readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Bloque resultado(HojasMetas.Resultado r) {
        List<List<Celda>> filas = r.renglones().stream()
                .limit(500)
                .map(f -> List.of(
                        Celda.numero(f.fila()),
                        Celda.de(f.unidad()),
                        Celda.de(f.indicador()),
                        suerte(f.suerte()),
                        Celda.de(f.errores().stream()
                                .map(e -> e.campo() + ": " + e.mensaje())
                                .collect(Collectors.joining(" ")))))
                .toList();
        Tabla tabla = Tabla.de(
                "resultado",
                r.aplicada() ? "Qué se aplicó" : "Qué se aplicaría",
                List.of(
                        Columna.numero("Renglón"),
                        Columna.de("Unidad"),
                        Columna.de("Indicador"),
                        Columna.de("Resultado"),
                        Columna.de("Qué corregir")),
                filas);
        String texto = r.nuevas() + " nuevas, " + r.cambiadas() + " cambiadas, " + r.iguales() + " sin cambio, "
                + r.conflictos() + " en conflicto, " + r.errores() + " con error.";
        return Bloque.lista("resultado", "Resultado", texto, tabla);
    }

    private static Celda suerte(HojasMetas.Suerte suerte) {
        return switch (suerte) {
            case IGUAL -> Celda.insignia("Sin cambio", Tono.NEUTRO);
            case NUEVA -> Celda.insignia("Nueva", Tono.BIEN);
            case CAMBIADA -> Celda.insignia("Cambiada", Tono.BIEN);
            case CONFLICTO -> Celda.insignia("Conflicto", Tono.ATENCION);
            case ERROR -> Celda.insignia("Error", Tono.MAL);
        };
    }

    @Override
    String hacer(Solicitud s) {
        throw new IllegalStateException("It answers by itself");
    }
}
