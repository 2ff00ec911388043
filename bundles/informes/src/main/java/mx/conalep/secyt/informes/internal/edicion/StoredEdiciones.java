package mx.conalep.secyt.informes.internal.edicion;

import java.io.IOException;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import mx.conalep.secyt.archive.Archivos;
import mx.conalep.secyt.audit.Bitacora;
import mx.conalep.secyt.audit.CadenaBitacora;
import mx.conalep.secyt.http.Pagina;
import mx.conalep.secyt.http.Paginacion;
import mx.conalep.secyt.http.Problema;
import mx.conalep.secyt.informes.edicion.Edicion;
import mx.conalep.secyt.informes.edicion.Ediciones;
import mx.conalep.secyt.informes.edicion.Errata.Cambio;
import mx.conalep.secyt.informes.edicion.FuenteEdicion;
import mx.conalep.secyt.informes.edicion.NuevaEdicion;
import mx.conalep.secyt.informes.edicion.PeriodoEdicion;
import mx.conalep.secyt.informes.edicion.Renglon;
import mx.conalep.secyt.persistence.Tx;
import mx.conalep.secyt.persistence.TxSession;
import mx.conalep.secyt.security.Identidad;
import org.jspecify.annotations.Nullable;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Editions as rows. Thread-safe. */
@Component(configurationPid = EdicionesConfig.PID)
public final class StoredEdiciones implements Ediciones {

    private final Tx tx;
    private final FuentesEdicion fuentes;
    private final Bitacora bitacora;
    private final Archivos archivos;
    private final Imprenta imprenta;
    private final Emisor emisor;

    /** On these tables. */
    @Activate
    public StoredEdiciones(
            @Reference Tx tx,
            @Reference FuentesEdicion fuentes,
            @Reference Bitacora bitacora,
            @Reference CadenaBitacora cadena,
            @Reference Archivos archivos,
            @Reference Imprenta imprenta,
            @Reference Transmision transmision,
            EdicionesConfig config) {
        this.tx = tx;
        this.fuentes = fuentes;
        this.bitacora = bitacora;
        this.archivos = archivos;
        this.imprenta = imprenta;
        this.emisor = new Emisor(bitacora, cadena, transmision, config.direccion());
    }

    @Override
    public List<Serie> series() {
        return fuentes.listar().stream()
                .map(f -> new Serie(f.clave(), f.titulo()))
                .toList();
    }

    @Override
    public Previa previa(Identidad quien, String clave, PeriodoEdicion periodo) {
        Reglas.exigir(quien, "preparar una edición", periodo);
        Reglas.revisar(periodo);
        FuenteEdicion fuente = fuentes.exigir(clave);
        return tx.read(s -> new Previa(
                periodo,
                fuente.faltantes(s, periodo),
                EdicionRows.delPeriodo(s, clave, periodo).orElse(null)));
    }

    @Override
    public Escrito borrador(Identidad quien, String clave, PeriodoEdicion periodo, String formato) {
        Reglas.exigir(quien, "preparar una edición", periodo);
        Reglas.revisar(periodo);
        Borrador borrador = Borrador.de(tx, quien, emisor, fuentes.exigir(clave), periodo);
        return imprenta.escribir(borrador, formato);
    }

    @Override
    public Edicion emitir(Identidad quien, String clave, NuevaEdicion nueva) {
        Reglas.exigir(quien, "emitir una edición", nueva.periodo());
        Reglas.revisar(nueva);
        FuenteEdicion fuente = fuentes.exigir(clave);
        return tx.write(quien, s -> emisor.emitir(s, fuente, nueva));
    }

    @Override
    public Pagina<Edicion> listar(Filtro filtro, Paginacion paginacion) {
        return tx.read(s -> EdicionRows.listar(s, filtro, paginacion));
    }

    @Override
    public Edicion leer(String folio) {
        return tx.read(s -> leer(s, folio));
    }

    @Override
    public Escrito escribir(Identidad quien, String folio, String formato) throws IOException {
        Edicion edicion = leer(folio);
        FuenteEdicion fuente = fuentes.exigir(edicion.clave());
        return imprenta.escribir(quien, edicion, tx.read(s -> fuente.contenido(s, edicion)), formato);
    }

    @Override
    public Escrito legajo(Identidad quien, String folio) {
        Reglas.exigirLectura(quien);
        Edicion edicion = leer(folio);
        Legajo legajo = new Legajo(tx, imprenta, archivos, fuentes.exigir(edicion.clave()));
        return legajo.de(quien, edicion);
    }

    @Override
    public Pagina<Renglon> servicios(
            Identidad quien, String folio, @Nullable String unidad, @Nullable String indicador, Paginacion paginacion) {
        return tx.read(s -> {
            Edicion edicion = leer(s, folio);
            return fuentes.exigir(edicion.clave()).servicios(s, quien, edicion.id(), unidad, indicador, paginacion);
        });
    }

    @Override
    public Edicion firmar(Identidad quien, String folio, long archivo) {
        Edicion edicion = leer(folio);
        Reglas.exigir(quien, "adjuntar el original firmado", edicion.periodo());
        if (!archivos.leer(quien, archivo).tipo().equals("application/pdf")) {
            throw Problema.campo("archivo", "El original firmado debe ser un PDF.", archivo);
        }
        return tx.write(quien, s -> {
            EdicionRows.firmar(s, edicion.id(), archivo);
            bitacora.anotar(s, "firmar", "edicion", folio, Map.of("archivo", archivo));
            return leer(s, folio);
        });
    }

    @Override
    public Edicion corregir(Identidad quien, String folio, String causa, List<Cambio> textos) {
        Edicion edicion = leer(folio);
        Reglas.exigir(quien, "emitir una fe de erratas", edicion.periodo());
        Correccion.revisar(causa, textos);
        FuenteEdicion fuente = fuentes.exigir(edicion.clave());
        return tx.write(quien, s -> {
            new Correccion(bitacora).emitir(s, fuente, edicion, causa, textos);
            return leer(s, folio);
        });
    }

    private static Edicion leer(TxSession s, String folio) throws SQLException {
        return EdicionRows.leer(s, folio).orElseThrow(() -> Problema.noExiste("una edición", folio));
    }
}
