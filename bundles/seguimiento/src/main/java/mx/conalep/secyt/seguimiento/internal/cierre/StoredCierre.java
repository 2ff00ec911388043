package mx.conalep.secyt.seguimiento.internal.cierre;

import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import mx.conalep.secyt.archive.Archivos;
import mx.conalep.secyt.audit.Bitacora;
import mx.conalep.secyt.documentos.Documentos;
import mx.conalep.secyt.http.ErrorCampo;
import mx.conalep.secyt.http.Problema;
import mx.conalep.secyt.organizacion.Unidad;
import mx.conalep.secyt.organizacion.Unidades;
import mx.conalep.secyt.persistence.Tx;
import mx.conalep.secyt.security.Identidad;
import mx.conalep.secyt.security.Rol;
import mx.conalep.secyt.seguimiento.Actos;
import mx.conalep.secyt.seguimiento.Cedula;
import mx.conalep.secyt.seguimiento.Cierre;
import mx.conalep.secyt.seguimiento.Indicadores;
import mx.conalep.secyt.seguimiento.MiTrimestre;
import mx.conalep.secyt.seguimiento.PeticionPeriodo;
import mx.conalep.secyt.seguimiento.Transicion;
import mx.conalep.secyt.seguimiento.internal.ambito.Alcance;
import mx.conalep.secyt.seguimiento.internal.ambito.Condiciones;
import mx.conalep.secyt.seguimiento.internal.servicio.Liberador;
import org.jspecify.annotations.Nullable;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Closes quarters: checks, releases in short transactions, and issues the cédula last, so that repeating mends. */
@Component(configurationPid = "mx.conalep.secyt.informes")
public final class StoredCierre implements Cierre {

    private static final int MINIMO = 16;

    private final Tx tx;
    private final Unidades unidades;
    private final Indicadores indicadores;
    private final Actos actos;
    private final Liberador liberador;
    private final TrimestreQuery trimestres;
    private final Archivos archivos;
    private final Documentos documentos;
    private final Bitacora bitacora;
    private final String direccion;

    /** Settings of the node, shared with the official editions. */
    public @interface Ajustes {
        /** Address at which people reach the portal, without a slash at its end. */
        String direccion() default "http://127.0.0.1:8181";
    }

    @Activate
    public StoredCierre(
            Ajustes ajustes,
            @Reference Tx tx,
            @Reference Unidades unidades,
            @Reference Indicadores indicadores,
            @Reference Actos actos,
            @Reference Liberador liberador,
            @Reference TrimestreQuery trimestres,
            @Reference Archivos archivos,
            @Reference Documentos documentos,
            @Reference Bitacora bitacora) {
        this.direccion = ajustes.direccion();
        this.tx = tx;
        this.unidades = unidades;
        this.indicadores = indicadores;
        this.actos = actos;
        this.liberador = liberador;
        this.trimestres = trimestres;
        this.archivos = archivos;
        this.documentos = documentos;
        this.bitacora = bitacora;
    }

    @Override
    public MiTrimestre leer(
            Identidad quien, @Nullable String unidad, @Nullable Integer ejercicio, @Nullable Integer trimestre) {
        return trimestres.leer(quien, trimestres.revisar(unidad, ejercicio, trimestre));
    }

    @Override
    public Cedula cerrar(Identidad quien, Peticion peticion) {
        TrimestreQuery.Lugar lugar = trimestres.revisar(peticion.unidad(), peticion.ejercicio(), peticion.trimestre());
        quien.exigir("cerrar el trimestre", lugar.unidad(), Rol.DIRECTOR);
        MiTrimestre antes = trimestres.leer(quien, lugar);
        exigirCerrable(antes);
        liberador.exigir(quien, lugar.cierres(antes.meses()), peticion.justificaciones());
        PeticionPeriodo todo = new PeticionPeriodo(
                lugar.unidad().clave(),
                lugar.ejercicio(),
                null,
                lugar.trimestre(),
                null,
                null,
                peticion.justificaciones());
        if (actos.aplicar(quien, Transicion.LIBERAR, todo).totalDetenidos() > 0) {
            exigirCerrable(trimestres.leer(quien, lugar));
        }
        return emitir(quien, lugar, trimestres.leer(quien, lugar).avances());
    }

    private static void exigirCerrable(MiTrimestre trimestre) {
        if (trimestre.cerrable()) {
            return;
        }
        List<ErrorCampo> faltan = trimestre.pendientes().stream()
                .filter(p -> p.clase().detiene())
                .map(p -> new ErrorCampo(
                        Objects.requireNonNullElse(p.folio(), "mes"),
                        "%s %s-%s: %s".formatted(p.linea(), trimestre.ejercicio(), p.mes(), p.texto()),
                        String.valueOf(p.cuantos())))
                .toList();
        throw new Problema(
                409,
                "trimestre-incompleto",
                "El trimestre todavía no se puede cerrar: reporte lo capturado, responda lo devuelto y declare los meses"
                        + " sin movimiento.",
                faltan);
    }

    private Cedula emitir(Identidad quien, TrimestreQuery.Lugar lugar, List<MiTrimestre.Avance> avances) {
        Unidad unidad = lugar.unidad();
        String entidad = Objects.requireNonNull(unidad.entidad());
        ContenidoCedula contenido = new ContenidoCedula(unidad, lugar.ejercicio(), lugar.trimestre());
        return tx.write(quien, s -> {
            Cedula cedula = CedulaRows.emitir(s, entidad, contenido.leer(s.jdbc(), avances, indicadores.listar()));
            bitacora.anotar(
                    s,
                    "cerrar-trimestre",
                    "cedula",
                    cedula.folio(),
                    Map.of(
                            "huella",
                            cedula.huella(),
                            "servicios",
                            cedula.contenido().servicios().size()));
            return cedula;
        });
    }

    @Override
    public Cedula cedula(Identidad quien, String folio) {
        return buscar(folio)
                .filter(c -> unidades.buscar(c.unidad())
                        .filter(u -> Alcance.ve(quien, u))
                        .isPresent())
                .orElseThrow(() -> Problema.noExiste("una cédula", folio));
    }

    @Override
    public List<Cedula> cedulas(Identidad quien, @Nullable String unidad) {
        Condiciones condiciones = Alcance.visible(quien, unidades, unidad).aplicar(new Condiciones(), "");
        return tx.read(s -> CedulaRows.list(s.jdbc(), condiciones));
    }

    private Optional<Cedula> buscar(String folio) {
        return tx.read(s -> CedulaRows.read(s.jdbc(), folio));
    }

    @Override
    public void pdf(Cedula cedula, OutputStream salida) throws IOException {
        documentos.pdf(Impresion.de(cedula, direccion), salida);
    }

    @Override
    public Cedula firmar(Identidad quien, String folio, @Nullable Long archivo) {
        Cedula cedula = cedula(quien, folio);
        quien.exigir("adjuntar la cédula firmada", unidades.exigir(cedula.unidad(), "unidad"), Rol.DIRECTOR);
        if (archivo == null) {
            throw Problema.campo("archivo", "Suba la cédula firmada en POST /archivos e indique su id.", null);
        }
        long firmada = archivos.leer(quien, archivo).id();
        return tx.write(quien, s -> {
            CedulaRows.firmar(s.jdbc(), folio, firmada);
            bitacora.anotar(s, "firmar", "cedula", folio, Map.of("archivo", firmada));
            return CedulaRows.read(s.jdbc(), folio).orElseThrow();
        });
    }

    @Override
    public Optional<Constancia> verificar(String folio, String huella) {
        return buscar(folio)
                .filter(c -> huella.length() >= MINIMO && c.huella().startsWith(huella))
                .map(c -> new Constancia(
                        c.folio(),
                        c.contenido().nombre(),
                        c.ejercicio(),
                        c.trimestre(),
                        c.emitidaEn(),
                        c.huella(),
                        c.sustituidaPor() == null ? "VIGENTE" : "SUSTITUIDA",
                        c.sustituidaPor()));
    }
}
