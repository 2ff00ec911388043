package mx.conalep.secyt.catalogo.internal;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import mx.conalep.secyt.archive.Archivos;
import mx.conalep.secyt.audit.Bitacora;
import mx.conalep.secyt.catalogo.Acreditaciones;
import mx.conalep.secyt.catalogo.Ofertas;
import mx.conalep.secyt.http.IfMatch;
import mx.conalep.secyt.http.Pagina;
import mx.conalep.secyt.http.Paginacion;
import mx.conalep.secyt.http.Problema;
import mx.conalep.secyt.http.Validacion;
import mx.conalep.secyt.organizacion.Unidad;
import mx.conalep.secyt.organizacion.Unidades;
import mx.conalep.secyt.persistence.Tx;
import mx.conalep.secyt.security.Ambito;
import mx.conalep.secyt.security.Identidad;
import mx.conalep.secyt.security.Rol;
import org.jspecify.annotations.Nullable;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Accreditations in the database. */
@Component
public final class StoredAcreditaciones implements Acreditaciones {

    private static final Rol[] REGISTRAN = {Rol.DIRECTOR, Rol.UNIDAD_ESTATAL, Rol.CST, Rol.CSC, Rol.DSTC};
    private static final int LARGO_NOMBRE = 200;
    private static final int LARGO_NUMERO = 80;
    private static final int LARGO_TEXTO = 2000;

    private final Tx tx;
    private final Bitacora bitacora;
    private final Unidades unidades;
    private final Ofertas ofertas;
    private final Archivos archivos;

    /** With what they refer to. */
    @Activate
    public StoredAcreditaciones(
            @Reference Tx tx,
            @Reference Bitacora bitacora,
            @Reference Unidades unidades,
            @Reference Ofertas ofertas,
            @Reference Archivos archivos) {
        this.tx = tx;
        this.bitacora = bitacora;
        this.unidades = unidades;
        this.ofertas = ofertas;
        this.archivos = archivos;
    }

    @Override
    public Pagina<Acreditacion> listar(Filtro filtro, Paginacion paginacion) {
        String unidad = filtro.unidad();
        List<String> bajo = unidad == null
                ? null
                : unidades
                        .listar(
                                Set.of(),
                                null,
                                unidades.exigir(unidad, "unidad").clave(),
                                null)
                        .stream()
                        .map(Unidad::clave)
                        .toList();
        return tx.read(s -> AcreditacionRows.pagina(s, filtro, bajo, paginacion));
    }

    @Override
    public Acreditacion leer(long id) {
        return tx.read(s -> AcreditacionRows.buscar(s, id)).orElseThrow(() -> noExiste(id));
    }

    @Override
    public Optional<Acreditacion> vigente(Ambito unidad, String oferta, LocalDate dia) {
        return tx.read(s -> AcreditacionRows.vigente(s, unidad.ascendencia(), oferta, dia));
    }

    @Override
    public Acreditacion registrar(Identidad quien, Datos datos) {
        Unidad unidad = unidades.exigir(datos.unidad(), "unidad");
        Acreditacion nueva = revisada(quien, unidad, datos, 0, 0);
        return tx.write(quien, s -> {
            long id = AcreditacionRows.insertar(s, nueva);
            bitacora.anotar(s, "registrar", "acreditacion", Long.toString(id), detalle(nueva));
            return AcreditacionRows.buscar(s, id).orElseThrow();
        });
    }

    @Override
    public Acreditacion cambiar(Identidad quien, long id, int version, Datos datos) {
        Acreditacion actual = leer(id);
        Acreditacion nueva = revisada(quien, unidades.exigir(actual.unidad(), "unidad"), datos, id, version);
        return tx.write(quien, s -> {
            if (!AcreditacionRows.cambiar(s, nueva)) {
                throw IfMatch.vencida();
            }
            bitacora.anotar(s, "cambiar", "acreditacion", Long.toString(id), detalle(nueva));
            return AcreditacionRows.buscar(s, id).orElseThrow();
        });
    }

    private Acreditacion revisada(Identidad quien, Unidad unidad, Datos d, long id, int version) {
        quien.exigir("registrar acreditaciones", unidad, REGISTRAN);
        Validacion v = new Validacion();
        texto(v, "organismo", d.organismo(), LARGO_NOMBRE);
        texto(v, "numero", d.numero(), LARGO_NUMERO);
        texto(v, "alcance", d.alcance(), LARGO_TEXTO);
        List<String> normas = Objects.requireNonNullElse(d.normas(), List.of());
        v.exigir(String.join("\n", normas).length() <= LARGO_TEXTO, "normas", "Abrevie la lista de normas.", null);
        fechas(v, d);
        List<String> cubre = Objects.requireNonNullElse(d.ofertas(), List.<String>of()).stream()
                .distinct()
                .toList();
        cubre.forEach(o -> v.exigir(
                ofertas.buscar(o).isPresent(), "ofertas", "No está en el catálogo; consulte GET /ofertas.", o));
        v.terminar();
        Long archivo = d.archivo();
        return new Acreditacion(
                id,
                unidad.clave(),
                Objects.requireNonNull(d.organismo()).strip(),
                Objects.requireNonNull(d.numero()).strip(),
                Objects.requireNonNull(d.alcance()).strip(),
                cubre,
                normas,
                Objects.requireNonNull(d.emitida()),
                Objects.requireNonNull(d.vence()),
                archivo == null
                        ? null
                        : Long.valueOf(archivos.leer(quien, archivo).id()),
                Situacion.VIGENTE,
                version);
    }

    private static void fechas(Validacion v, Datos d) {
        LocalDate emitida = d.emitida();
        LocalDate vence = d.vence();
        v.presente(emitida, "emitida")
                .presente(vence, "vence")
                .exigir(
                        emitida == null || vence == null || !vence.isBefore(emitida),
                        "vence",
                        "No puede vencer antes de emitirse; corrija una de las dos fechas.",
                        vence);
    }

    private static void texto(Validacion v, String campo, @Nullable String texto, int maximo) {
        v.presente(texto, campo)
                .exigir(
                        texto == null || texto.length() <= maximo,
                        campo,
                        "Abrevie a " + maximo + " caracteres.",
                        texto);
    }

    private static Map<String, Object> detalle(Acreditacion a) {
        return Map.of("unidad", a.unidad(), "numero", a.numero(), "vence", a.vence());
    }

    private static Problema noExiste(long id) {
        return Problema.noExiste("una acreditación", Long.toString(id));
    }
}
