package mx.conalep.secyt.seguimiento.internal.importacion;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.sql.SQLException;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import mx.conalep.secyt.api.campo.Campo;
import mx.conalep.secyt.audit.Bitacora;
import mx.conalep.secyt.extensiones.TiposServicio;
import mx.conalep.secyt.http.Pagina;
import mx.conalep.secyt.http.Paginacion;
import mx.conalep.secyt.http.Problema;
import mx.conalep.secyt.persistence.Tx;
import mx.conalep.secyt.persistence.TxSession;
import mx.conalep.secyt.persistence.TxWork;
import mx.conalep.secyt.security.Identidad;
import mx.conalep.secyt.security.Rol;
import org.jspecify.annotations.Nullable;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Takes files in, tells how far they are, stops them. Thread-safe. */
@Component(service = StoredImportaciones.class)
public final class StoredImportaciones {

    private static final int FILAS = 100_000;
    private static final Pattern ID = Pattern.compile("[0-9a-f-]{36}");

    private final Tx tx;
    private final TiposServicio tipos;
    private final Bitacora bitacora;

    @Activate
    public StoredImportaciones(@Reference Tx tx, @Reference TiposServicio tipos, @Reference Bitacora bitacora) {
        this.tx = tx;
        this.tipos = tipos;
        this.bitacora = bitacora;
    }

    /**
     * Takes a file; its rows are read afterwards.
     *
     * @param repetir whether the same file may be loaded once more
     * @throws Problema 415 when it is no CSV, 422 for its header or size, 409 when the account loaded the same before
     */
    Importacion iniciar(Identidad quien, @Nullable String nombre, Modo modo, boolean repetir, byte[] contenido) {
        byte[] csv = Libro.es(contenido) ? Libro.csv(contenido, fechas()) : contenido;
        int filas = contar(csv);
        String huella = huella(contenido);
        String id = UUID.randomUUID().toString();
        return tx.write(quien, s -> {
            int repeticion = repeticion(s, modo, huella, repetir);
            Importacion nueva = nueva(s, id, nombre, modo, filas);
            ImportacionRows.insertar(s, nueva, huella, repeticion, csv);
            bitacora.anotar(
                    s, "importar", "importacion", id, Map.of("modo", modo.name(), "filas", filas, "sha256", huella));
            return nueva;
        });
    }

    /** Progress. */
    Importacion leer(Identidad quien, String id) {
        return suya(quien, id, ID.matcher(id).matches() ? tx.read(s -> ImportacionRows.una(s, id)) : Optional.empty());
    }

    /** His own, the newest first. */
    Pagina<Importacion> listar(Identidad quien, Paginacion pagina) {
        return tx.read(s -> ImportacionRows.pagina(s, quien.cuenta(), pagina));
    }

    /** What became of the rows, or only what is wrong. */
    Pagina<FilaImportacion> filas(Identidad quien, String id, boolean soloMalas, Paginacion pagina) {
        Importacion importacion = leer(quien, id);
        return tx.read(s -> FilaRows.pagina(s, importacion.id(), soloMalas, pagina));
    }

    /** A stretch of what is wrong. */
    List<FilaImportacion> malas(Importacion importacion, int desde, int cuantas) {
        return tx.read(s -> FilaRows.malas(s, importacion.id(), desde, cuantas));
    }

    /**
     * Stops it; what was captured stays.
     *
     * @throws Problema 409 when it is over
     */
    Importacion cancelar(Identidad quien, String id) {
        return cambiar(quien, id, "cancelar", s -> ImportacionRows.acabar(s, id, EstadoImportacion.CANCELADA));
    }

    /**
     * Goes on with one that was interrupted.
     *
     * @throws Problema 409 when it was not
     */
    Importacion reanudar(Identidad quien, String id) {
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

    private int contar(byte[] contenido) {
        Hoja hoja = new Hoja(Codificacion.texto(contenido));
        Encabezado.de(hoja.encabezado(), campos());
        int filas = 0;
        for (int leidas = -1; leidas != 0; filas += leidas) {
            leidas = hoja.siguientes(Tanda.TAMANO).size();
            if (filas + leidas > FILAS) {
                throw Problema.campo("archivo", "Tiene más de 100000 renglones; divídalo en varios archivos.", null);
            }
        }
        if (filas == 0) {
            throw Problema.campo("archivo", "No tiene renglones después del encabezado; agregue los servicios.", null);
        }
        return filas;
    }

    /** Columns whose numbers in a workbook are days. */
    private Set<String> fechas() {
        Set<String> fechas = tipos.listar().stream()
                .flatMap(t -> t.campos().stream())
                .filter(c -> c.clase() == Campo.Clase.FECHA)
                .map(c -> Encabezado.DATOS + c.clave())
                .collect(Collectors.toSet());
        fechas.addAll(List.of("fechaInicio", "fechaFin"));
        return fechas;
    }

    private Set<String> campos() {
        return tipos.listar().stream()
                .flatMap(t -> t.campos().stream())
                .map(Campo::clave)
                .collect(Collectors.toSet());
    }

    private static int repeticion(TxSession s, Modo modo, String huella, boolean repetir) throws SQLException {
        Optional<ImportacionRows.Igual> igual = ImportacionRows.ultimaIgual(s, s.actor(), modo, huella);
        if (igual.isPresent() && modo == Modo.CARGA && !repetir) {
            throw Problema.conflicto(
                    "archivo-ya-importado",
                    "Usted ya cargó este mismo archivo en la importación "
                            + igual.get().id() + "; consúltela, o agregue ?repetir=si para cargarlo otra vez.");
        }
        return igual.map(i -> i.repeticion() + 1).orElse(0);
    }

    private static Importacion nueva(TxSession s, String id, @Nullable String nombre, Modo modo, int filas) {
        String legible = nombre == null || nombre.isBlank() ? "importacion.csv" : nombre.strip();
        String corto = String.valueOf(AvanceRows.cabe(legible, 120));
        return new Importacion(
                id, corto, s.actor(), modo, EstadoImportacion.EN_CURSO, filas, 0, 0, 0, s.now(), null, null);
    }

    private static Importacion suya(Identidad quien, String id, Optional<Importacion> importacion) {
        return importacion
                .filter(i -> i.cuenta().equals(quien.cuenta()) || quien.tiene(Rol.ADMINISTRADOR))
                .orElseThrow(() -> Problema.noExiste("una importación suya", id));
    }

    private static String huella(byte[] contenido) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(contenido));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
