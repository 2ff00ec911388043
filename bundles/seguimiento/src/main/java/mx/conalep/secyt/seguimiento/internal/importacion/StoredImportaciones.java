package mx.conalep.secyt.seguimiento.internal.importacion;

import java.sql.SQLException;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.regex.Pattern;
import mx.conalep.secyt.audit.Bitacora;
import mx.conalep.secyt.catalogo.Ofertas;
import mx.conalep.secyt.extensiones.TiposServicio;
import mx.conalep.secyt.http.Pagina;
import mx.conalep.secyt.http.Paginacion;
import mx.conalep.secyt.http.Problema;
import mx.conalep.secyt.organizacion.Unidades;
import mx.conalep.secyt.persistence.Tx;
import mx.conalep.secyt.persistence.TxSession;
import mx.conalep.secyt.persistence.TxWork;
import mx.conalep.secyt.security.Identidad;
import mx.conalep.secyt.security.Rol;
import mx.conalep.secyt.seguimiento.ClaseImportacion;
import mx.conalep.secyt.seguimiento.Descarga;
import mx.conalep.secyt.seguimiento.EstadoImportacion;
import mx.conalep.secyt.seguimiento.FilaImportacion;
import mx.conalep.secyt.seguimiento.Importacion;
import mx.conalep.secyt.seguimiento.Importaciones;
import mx.conalep.secyt.seguimiento.ModoImportacion;
import org.jspecify.annotations.Nullable;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Takes files in, tells how far they are, stops them. */
@Component
public final class StoredImportaciones implements Importaciones {

    private static final Pattern ID = Pattern.compile("[0-9a-f-]{36}");

    private final Tx tx;
    private final TiposServicio tipos;
    private final Bitacora bitacora;
    private final DescargasImportacion descargas;

    @Activate
    public StoredImportaciones(
            @Reference Tx tx,
            @Reference TiposServicio tipos,
            @Reference Bitacora bitacora,
            @Reference Unidades unidades,
            @Reference Ofertas ofertas) {
        this.tx = tx;
        this.tipos = tipos;
        this.bitacora = bitacora;
        this.descargas = new DescargasImportacion(tx, tipos, unidades, ofertas);
    }

    @Override
    public Importacion iniciar(
            Identidad quien,
            @Nullable String nombre,
            ClaseImportacion clase,
            ModoImportacion modo,
            boolean repetir,
            byte[] contenido) {
        Recibido recibido = Recibido.de(contenido, clase, columnas());
        Nuevo nuevo = new Nuevo(clase, modo, recibido.filas(), recibido.huella());
        return guardar(quien, nombre, nuevo, recibido.csv(), repetir);
    }

    @Override
    public Importacion aplicar(Identidad quien, String id) {
        Importacion revisada = leer(quien, id);
        if (revisada.modo() != ModoImportacion.REVISION || revisada.estado() != EstadoImportacion.TERMINADA) {
            throw Problema.conflicto(
                    "importacion-no-revisada", "Sólo se aplica una revisión terminada; espere a que termine.");
        }
        byte[] csv = descargas.contenido(revisada);
        String huella = tx.read(s -> ImportacionRows.huella(s, revisada.id()));
        return guardar(
                quien,
                revisada.nombre(),
                new Nuevo(revisada.clase(), ModoImportacion.CARGA, revisada.filas(), huella),
                csv,
                false);
    }

    /** A file whose rows are to be read. */
    private record Nuevo(ClaseImportacion clase, ModoImportacion modo, int filas, String huella) {}

    private Importacion guardar(Identidad quien, @Nullable String nombre, Nuevo nuevo, byte[] csv, boolean repetir) {
        String id = UUID.randomUUID().toString();
        return tx.write(quien, s -> {
            int repeticion = repeticion(s, nuevo.modo(), nuevo.huella(), repetir);
            Importacion nueva = nueva(s, id, nombre, nuevo);
            ImportacionRows.insertar(s, nueva, nuevo.huella(), repeticion, csv);
            bitacora.anotar(
                    s,
                    "importar",
                    "importacion",
                    id,
                    Map.of(
                            "clase", nuevo.clase().name(),
                            "modo", nuevo.modo().name(),
                            "filas", nuevo.filas(),
                            "sha256", nuevo.huella()));
            return nueva;
        });
    }

    @Override
    public Importacion leer(Identidad quien, String id) {
        return suya(quien, id, ID.matcher(id).matches() ? tx.read(s -> ImportacionRows.una(s, id)) : Optional.empty());
    }

    @Override
    public Pagina<Importacion> listar(Identidad quien, Paginacion pagina) {
        return tx.read(s -> ImportacionRows.pagina(s, quien.cuenta(), pagina));
    }

    @Override
    public Pagina<FilaImportacion> filas(Identidad quien, String id, boolean soloMalas, Paginacion pagina) {
        Importacion importacion = leer(quien, id);
        Pagina<FilaImportacion> filas = tx.read(s -> FilaRows.pagina(s, importacion.id(), soloMalas, pagina));
        return new Pagina<>(
                filas.total(), DescargasImportacion.conRemedio(columnas(), filas.elementos()), filas.totalEsMinimo());
    }

    @Override
    public List<FilaImportacion> malas(Importacion importacion, int desde, int cuantas) {
        return DescargasImportacion.conRemedio(
                columnas(), tx.read(s -> FilaRows.tramo(s, importacion.id(), true, desde, cuantas)));
    }

    @Override
    public Descarga filas(Identidad quien, String id, boolean soloMalas) {
        return descargas.filas(leer(quien, id), soloMalas);
    }

    @Override
    public Descarga respuesta(Identidad quien, String id) {
        return descargas.respuesta(quien, leer(quien, id));
    }

    @Override
    public Importacion cancelar(Identidad quien, String id) {
        return cambiar(quien, id, "cancelar", s -> ImportacionRows.acabar(s, id, EstadoImportacion.CANCELADA));
    }

    @Override
    public Importacion reanudar(Identidad quien, String id) {
        return cambiar(quien, id, "reanudar", s -> ImportacionRows.reanudar(s, id));
    }

    private Importacion cambiar(Identidad quien, String id, String verbo, TxWork<Boolean> cambio) {
        leer(quien, id);
        return tx.write(quien, s -> {
            boolean cambiada = cambio.run(s);
            Importacion hoy = suya(quien, id, ImportacionRows.una(s, id));
            if (!cambiada) {
                throw Problema.conflicto(
                        "importacion-"
                                + hoy.estado().name().toLowerCase(Locale.ROOT).replace('_', '-'),
                        "La importación está " + hoy.estado() + " y así no se puede " + verbo + ".");
            }
            bitacora.anotar(s, verbo, "importacion", id, Map.of("hechas", hoy.hechas()));
            return hoy;
        });
    }

    private static int repeticion(TxSession s, ModoImportacion modo, String huella, boolean repetir)
            throws SQLException {
        Optional<ImportacionRows.Igual> igual = ImportacionRows.ultimaIgual(s, s.actor(), modo, huella);
        if (igual.isPresent() && modo == ModoImportacion.CARGA && !repetir) {
            throw Problema.conflicto(
                    "archivo-ya-importado",
                    "Usted ya cargó este mismo archivo en la importación "
                            + igual.get().id() + "; consúltela, o agregue ?repetir=si para cargarlo otra vez.");
        }
        return igual.map(i -> i.repeticion() + 1).orElse(0);
    }

    private static Importacion nueva(TxSession s, String id, @Nullable String nombre, Nuevo nuevo) {
        String legible = nombre == null || nombre.isBlank() ? "importacion.csv" : nombre.strip();
        return new Importacion(
                id,
                String.valueOf(AvanceRows.cabe(legible, 120)),
                s.actor(),
                nuevo.clase(),
                nuevo.modo(),
                EstadoImportacion.EN_CURSO,
                nuevo.filas(),
                0,
                0,
                0,
                0,
                0,
                s.now(),
                null,
                null);
    }

    private Columnas columnas() {
        return Columnas.de(tipos.listar());
    }

    private static Importacion suya(Identidad quien, String id, Optional<Importacion> importacion) {
        return importacion
                .filter(i -> i.cuenta().equals(quien.cuenta()) || quien.tiene(Rol.ADMINISTRADOR))
                .orElseThrow(() -> Problema.noExiste("una importación suya", id));
    }
}
