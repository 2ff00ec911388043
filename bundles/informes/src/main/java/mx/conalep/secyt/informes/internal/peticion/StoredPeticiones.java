package mx.conalep.secyt.informes.internal.peticion;

import java.io.IOException;
import java.io.InputStream;
import java.sql.Date;
import java.sql.SQLException;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import mx.conalep.secyt.archive.Archivos;
import mx.conalep.secyt.audit.Bitacora;
import mx.conalep.secyt.http.IfMatch;
import mx.conalep.secyt.http.Pagina;
import mx.conalep.secyt.http.Paginacion;
import mx.conalep.secyt.http.Problema;
import mx.conalep.secyt.informes.PeticionInforme;
import mx.conalep.secyt.informes.PeticionInforme.Estado;
import mx.conalep.secyt.informes.PeticionesInforme;
import mx.conalep.secyt.informes.internal.peticion.PeticionRows.Guardada;
import mx.conalep.secyt.organizacion.CalendarioHabil;
import mx.conalep.secyt.organizacion.Unidad;
import mx.conalep.secyt.organizacion.Unidades;
import mx.conalep.secyt.persistence.Tx;
import mx.conalep.secyt.persistence.TxSession;
import mx.conalep.secyt.security.Facultad;
import mx.conalep.secyt.security.Identidad;
import mx.conalep.secyt.security.Rol;
import org.jspecify.annotations.Nullable;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** The desk on its table. */
@Component
public final class StoredPeticiones implements PeticionesInforme {

    private static final ZoneId MEXICO = ZoneId.of("America/Mexico_City");
    private static final Rol[] ATIENDEN = {Rol.DIRECTOR, Rol.UNIDAD_ESTATAL, Rol.CSC, Rol.CST, Rol.DSTC, Rol.SPDI};
    private static final Rol[] VEN = {
        Rol.DIRECTOR, Rol.UNIDAD_ESTATAL, Rol.CSC, Rol.CST, Rol.DSTC, Rol.SPDI, Rol.AUDITOR, Rol.ADMINISTRADOR
    };

    private final Tx tx;
    private final Unidades unidades;
    private final CalendarioHabil calendario;
    private final Archivos archivos;
    private final Congelacion congelacion;
    private final Bitacora bitacora;
    private final Clock reloj;

    @Activate
    public StoredPeticiones(
            @Reference Tx tx,
            @Reference Unidades unidades,
            @Reference CalendarioHabil calendario,
            @Reference Archivos archivos,
            @Reference Congelacion congelacion,
            @Reference Bitacora bitacora) {
        this(tx, unidades, calendario, archivos, congelacion, bitacora, Clock.systemUTC());
    }

    StoredPeticiones(
            Tx tx,
            Unidades unidades,
            CalendarioHabil calendario,
            Archivos archivos,
            Congelacion congelacion,
            Bitacora bitacora,
            Clock reloj) {
        this.tx = tx;
        this.unidades = unidades;
        this.calendario = calendario;
        this.archivos = archivos;
        this.congelacion = congelacion;
        this.bitacora = bitacora;
        this.reloj = reloj;
    }

    @Override
    public Pagina<PeticionInforme> listar(Identidad quien, Filtro filtro, Paginacion paginacion) {
        LocalDate hoy = hoy();
        Donde donde = visibles(quien);
        Estado estado = filtro.estado();
        if (estado != null) {
            donde.y("estado = ?", estado.name());
        }
        if (filtro.vencidas()) {
            donde.y("estado IN ('RECIBIDA', 'EN_ATENCION') AND vence < ?", Date.valueOf(hoy));
        }
        return tx.read(s ->
                Pagina.de(PeticionRows.contar(s.jdbc(), donde), PeticionRows.pagina(s.jdbc(), donde, paginacion, hoy)));
    }

    private Donde visibles(Identidad quien) {
        List<String> suyas = quien.facultades().stream()
                .filter(f -> Arrays.asList(VEN).contains(f.rol()))
                .map(Facultad::unidad)
                .toList();
        if (quien.total() || suyas.contains(Unidad.NACIONAL)) {
            return new Donde();
        }
        List<String> todas = suyas.stream()
                .flatMap(u -> unidades.listar(Set.of(), null, u, null).stream())
                .map(Unidad::clave)
                .distinct()
                .toList();
        return new Donde().deCuentaOUnidades(quien.cuenta(), todas);
    }

    @Override
    public PeticionInforme leer(Identidad quien, String folio) {
        return guardada(quien, folio).peticion();
    }

    private Guardada guardada(Identidad quien, String folio) {
        Guardada guardada = tx.read(s -> exigir(s, folio));
        PeticionInforme p = guardada.peticion();
        if (!p.registro().equals(quien.cuenta()) && !quien.puede(unidad(p), VEN)) {
            throw Problema.noExiste("una petición", folio);
        }
        return guardada;
    }

    private Guardada exigir(TxSession s, String folio) throws SQLException {
        return PeticionRows.leer(s.jdbc(), folio, hoy()).orElseThrow(() -> Problema.noExiste("una petición", folio));
    }

    @Override
    public PeticionInforme crear(Identidad quien, Nueva nueva) {
        if (!quien.total() && quien.facultades().stream().allMatch(f -> f.rol() == Rol.FIRMA)) {
            throw Problema.prohibido(
                    "solo-personal",
                    "Las peticiones las registra el personal; escriba a la unidad que debe atenderla.");
        }
        String clave = nueva.unidad() == null || nueva.unidad().isBlank() ? Unidad.NACIONAL : nueva.unidad();
        Unidad unidad = unidades.exigir(clave, "unidad");
        PeticionInforme peticion = Registro.peticion(quien, nueva, unidad, calendario, hoy());
        return tx.write(quien, s -> {
            String folio = PeticionRows.insertar(s, peticion);
            bitacora.anotar(
                    s,
                    "registrar",
                    "peticion-informe",
                    folio,
                    Map.of("unidad", unidad.clave(), "vence", peticion.vence()));
            return exigir(s, folio).peticion();
        });
    }

    @Override
    public PeticionInforme tomar(Identidad quien, String folio, int version) {
        abierta(quien, folio, version);
        return cambiar(quien, folio, "tomar", (s, antes) -> Cambio.tomar(antes, version, s.actor()));
    }

    @Override
    public PeticionInforme cancelar(Identidad quien, String folio, int version, @Nullable String motivo) {
        PeticionInforme p = guardada(quien, folio).peticion();
        if (!p.registro().equals(quien.cuenta())) {
            quien.exigir("cancelar peticiones de informe", unidad(p), ATIENDEN);
        }
        String porque = Registro.texto(motivo, "motivo");
        return cambiar(quien, folio, "cancelar", (s, antes) -> Cambio.cancelar(antes, version, porque, s.now()));
    }

    @Override
    public PeticionInforme responder(Identidad quien, String folio, int version, Respuesta respuesta)
            throws IOException {
        PeticionInforme p = abierta(quien, folio, version);
        String texto = Registro.texto(respuesta.texto(), "texto");
        Congelacion.@Nullable Congelado hecho = respuesta.informe() == null
                ? null
                : congelacion.congelar(
                        quien, respuesta.informe(), Objects.requireNonNullElse(respuesta.parametros(), Map.of()));
        return cambiar(quien, folio, "responder", (s, antes) -> {
            Long archivo = hecho == null
                    ? null
                    : archivos.registrar(s, p.unidad(), hecho.entrega().archivo(), hecho.contenido())
                            .id();
            return Cambio.responder(antes, version, texto, s, hecho == null ? null : hecho.entrega(), archivo);
        });
    }

    @Override
    public Archivo archivo(Identidad quien, String folio) throws IOException {
        Guardada guardada = guardada(quien, folio);
        Long id = guardada.archivo();
        PeticionInforme.Entrega entrega = guardada.peticion().entrega();
        if (id == null || entrega == null) {
            throw Problema.noExiste("un archivo de la petición", folio);
        }
        mx.conalep.secyt.archive.Archivo archivo = tx.read(s -> archivos.leer(s, id));
        InputStream bytes = archivos.abrir(archivo);
        return new Archivo(entrega.archivo(), entrega.tipoMedio(), archivo.tamano(), bytes);
    }

    private PeticionInforme abierta(Identidad quien, String folio, int version) {
        PeticionInforme p = guardada(quien, folio).peticion();
        quien.exigir("atender peticiones de informe", unidad(p), ATIENDEN);
        IfMatch.comparar(version, p.version());
        Cambio.exigirAbierta(p);
        return p;
    }

    @FunctionalInterface
    private interface Paso {
        Guardada dar(TxSession s, PeticionInforme antes) throws SQLException;
    }

    private PeticionInforme cambiar(Identidad quien, String folio, String verbo, Paso paso) {
        return tx.write(quien, s -> {
            Guardada despues = paso.dar(s, exigir(s, folio).peticion());
            PeticionRows.cambiar(s, despues);
            PeticionInforme.Entrega entrega = despues.peticion().entrega();
            Map<String, ?> detalle = entrega == null
                    ? Map.of("estado", despues.peticion().estado())
                    : Map.of("informe", entrega.informe(), "sha256", entrega.sha256());
            bitacora.anotar(s, verbo, "peticion-informe", folio, detalle);
            return exigir(s, folio).peticion();
        });
    }

    private Unidad unidad(PeticionInforme p) {
        return unidades.exigir(p.unidad(), "unidad");
    }

    private LocalDate hoy() {
        return LocalDate.ofInstant(reloj.instant(), MEXICO);
    }
}
