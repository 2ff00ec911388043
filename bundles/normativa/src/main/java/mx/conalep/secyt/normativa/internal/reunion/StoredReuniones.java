package mx.conalep.secyt.normativa.internal.reunion;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import mx.conalep.secyt.archive.Archivo;
import mx.conalep.secyt.archive.Archivos;
import mx.conalep.secyt.audit.Bitacora;
import mx.conalep.secyt.http.Pagina;
import mx.conalep.secyt.http.Paginacion;
import mx.conalep.secyt.http.Problema;
import mx.conalep.secyt.normativa.Compromisos;
import mx.conalep.secyt.normativa.Compromisos.Nuevo;
import mx.conalep.secyt.normativa.Compromisos.Origen;
import mx.conalep.secyt.normativa.Normas;
import mx.conalep.secyt.normativa.Reunion;
import mx.conalep.secyt.normativa.Reunion.Asistente;
import mx.conalep.secyt.normativa.Reunion.Clase;
import mx.conalep.secyt.normativa.Reunion.ClaseDocumento;
import mx.conalep.secyt.normativa.Reunion.Documento;
import mx.conalep.secyt.normativa.Reunion.Expediente;
import mx.conalep.secyt.normativa.Reunion.Invitada;
import mx.conalep.secyt.normativa.Reunion.Punto;
import mx.conalep.secyt.normativa.Reuniones;
import mx.conalep.secyt.normativa.internal.Gestion;
import mx.conalep.secyt.normativa.internal.Revisor;
import mx.conalep.secyt.normativa.internal.compromiso.CompromisoRows;
import mx.conalep.secyt.normativa.internal.reunion.CicloReunion.Paso;
import mx.conalep.secyt.organizacion.CalendarioHabil;
import mx.conalep.secyt.organizacion.Unidades;
import mx.conalep.secyt.persistence.Counter;
import mx.conalep.secyt.persistence.Tx;
import mx.conalep.secyt.procedimientos.Oficios;
import mx.conalep.secyt.security.Identidad;
import mx.conalep.secyt.trabajos.Bandeja;
import org.jspecify.annotations.Nullable;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Meetings in the database. */
@Component
public final class StoredReuniones implements Reuniones {

    private static final Counter FOLIOS = Counter.of("reunion_folio", "clase", "ejercicio");
    private static final Map<Clase, String> PREFIJOS =
            Map.of(Clase.COMERI, "COMERI", Clase.GT_COMERI, "GT-COMERI", Clase.DIRECTORES, "DIR", Clase.TRABAJO, "RT");

    private final Tx tx;
    private final Bitacora bitacora;
    private final Unidades unidades;
    private final Archivos archivos;
    private final Normas normas;
    private final Compromisos compromisos;
    private final CalendarioHabil calendario;
    private final ActosReunion actos;
    private final Convocatoria convocatoria;
    private final ReglasReunion reglas;

    /** With what they refer to. */
    @Activate
    public StoredReuniones(
            @Reference Tx tx,
            @Reference Bitacora bitacora,
            @Reference Unidades unidades,
            @Reference Archivos archivos,
            @Reference Normas normas,
            @Reference Compromisos compromisos,
            @Reference CalendarioHabil calendario,
            @Reference Oficios oficios,
            @Reference Bandeja bandeja) {
        this.tx = tx;
        this.bitacora = bitacora;
        this.unidades = unidades;
        this.archivos = archivos;
        this.normas = normas;
        this.compromisos = compromisos;
        this.calendario = calendario;
        this.actos = new ActosReunion(tx, bitacora, unidades);
        this.convocatoria = new Convocatoria(oficios, bandeja);
        this.reglas = new ReglasReunion(unidades);
    }

    @Override
    public Pagina<Reunion> listar(Identidad quien, Filtro filtro, Paginacion paginacion) {
        Set<String> visibles = Gestion.visibles(quien, unidades);
        return tx.read(s -> ReunionRows.pagina(s, filtro, visibles, paginacion));
    }

    @Override
    public Expediente leer(Identidad quien, String clave) {
        Reunion reunion = actos.vista(quien, clave);
        return tx.read(s -> new Expediente(
                reunion,
                PartesRows.programa(s, clave),
                PartesRows.invitadas(s, clave),
                PartesRows.asistentes(s, clave),
                PartesRows.documentos(s, clave),
                CompromisoRows.anteriores(s, reunion.clase().name(), reunion.convoca(), reunion.fecha()),
                CompromisoRows.deReunion(s, clave)));
    }

    @Override
    public Reunion programar(Identidad quien, Datos datos) {
        Reunion nueva = reglas.nueva(datos);
        Gestion.exigir(quien, "programar reuniones");
        Gestion.exigirTrabaja(quien, nueva.convoca(), "convocar");
        List<Punto> programa = programa(datos.programa());
        int ano = nueva.fecha().getYear();
        return tx.write(quien, s -> {
            int numero = FOLIOS.next(s, nueva.clase(), ano);
            String clave = String.format(Locale.ROOT, "%s-%d-%02d", PREFIJOS.get(nueva.clase()), ano, numero);
            ReunionRows.insertar(s, clave, nueva);
            PartesRows.programa(s, clave, programa);
            bitacora.anotar(s, "programar", "reunion", clave, Map.of("fecha", nueva.fecha()));
            return ReunionRows.una(s, clave).orElseThrow();
        });
    }

    @Override
    public Reunion cambiar(Identidad quien, String clave, int version, Datos datos) {
        Reunion actual = actos.gestionada(quien, clave);
        Reunion nueva = reglas.cambiada(actual, datos);
        List<Punto> programa = programa(datos.programa());
        return actos.paso(quien, actual, version, Paso.CAMBIAR, s -> {
            ReunionRows.cambiar(s, nueva);
            PartesRows.programa(s, clave, programa);
            if (!actual.fecha().equals(nueva.fecha()) || !actual.hora().equals(nueva.hora())) {
                convocatoria.mover(s, nueva, PartesRows.invitadas(s, clave));
            }
            return Map.of("fecha", nueva.fecha());
        });
    }

    @Override
    public Reunion invitar(Identidad quien, String clave, int version, Invitacion invitacion) {
        Reunion actual = actos.gestionada(quien, clave);
        List<String> pedidas = Objects.requireNonNullElse(invitacion.unidades(), List.<String>of()).stream()
                .distinct()
                .map(u -> unidades.exigir(u, "unidades").clave())
                .toList();
        return actos.paso(quien, actual, version, Paso.INVITAR, s -> {
            Set<String> ya = PartesRows.invitadas(s, clave).stream()
                    .map(Invitada::unidad)
                    .collect(Collectors.toSet());
            List<String> nuevas = pedidas.stream().filter(u -> !ya.contains(u)).toList();
            if (nuevas.isEmpty()) {
                throw Problema.campo("unidades", "Diga al menos una unidad que no esté invitada.", null);
            }
            List<String> temas =
                    PartesRows.programa(s, clave).stream().map(Punto::tema).toList();
            Long oficio = invitacion.oficio() ? Long.valueOf(convocatoria.oficio(s, actual, nuevas, temas)) : null;
            PartesRows.invitar(s, clave, nuevas, oficio);
            if (oficio == null) {
                convocatoria.avisar(s, actual, nuevas);
            }
            return Map.of("unidades", nuevas.size());
        });
    }

    @Override
    public Reunion celebrar(Identidad quien, String clave, int version, Acta acta) {
        Reunion actual = actos.gestionada(quien, clave);
        LocalDate hoy = calendario.hoy();
        if (actual.fecha().isAfter(hoy)) {
            throw Problema.campo("fecha", "Es el " + actual.fecha() + "; cámbiela si ya ocurrió.", actual.fecha());
        }
        List<Asistente> asistentes = reglas.asistentes(actual, acta.asistentes());
        Revisor r = new Revisor();
        String conclusiones = r.texto("conclusiones", acta.conclusiones(), 4000);
        r.terminar();
        List<Nuevo> acuerdos = acuerdos(actual, acta.acuerdos());
        return actos.paso(quien, actual, version, Paso.CELEBRAR, s -> {
            PartesRows.asistieron(s, clave, asistentes);
            ReunionRows.concluir(s, clave, conclusiones, null);
            compromisos.registrar(s, Origen.reunion(clave), acuerdos);
            return Map.of("asistentes", asistentes.size(), "acuerdos", acuerdos.size());
        });
    }

    @Override
    public Reunion acordar(Identidad quien, String clave, int version, @Nullable List<Nuevo> acuerdos) {
        Reunion actual = actos.gestionada(quien, clave);
        List<Nuevo> revisados = acuerdos(actual, acuerdos);
        return actos.paso(quien, actual, version, Paso.ACORDAR, s -> {
            compromisos.registrar(s, Origen.reunion(clave), revisados);
            return Map.of("acuerdos", revisados.size());
        });
    }

    @Override
    public Reunion cancelar(Identidad quien, String clave, int version, @Nullable String motivo) {
        Reunion actual = actos.gestionada(quien, clave);
        Revisor r = new Revisor();
        String porque = r.texto("motivo", motivo, 500);
        r.terminar();
        return actos.paso(quien, actual, version, Paso.CANCELAR, s -> {
            ReunionRows.concluir(s, clave, null, porque);
            convocatoria.cancelar(s, actual, PartesRows.invitadas(s, clave), porque);
            return Map.of("motivo", porque);
        });
    }

    @Override
    public Reunion documentar(
            Identidad quien, String clave, int version, @Nullable Long archivo, @Nullable ClaseDocumento clase) {
        Reunion actual = actos.gestionada(quien, clave);
        Revisor r = new Revisor();
        long id = r.presente("archivo", archivo, 0L);
        ClaseDocumento que = r.presente("clase", clase, ClaseDocumento.MATERIAL);
        r.terminar();
        Archivo suyo = archivos.leer(quien, id);
        String nombre =
                suyo.nombre().length() <= 200 ? suyo.nombre() : suyo.nombre().substring(0, 200);
        Paso paso = que == ClaseDocumento.MATERIAL ? Paso.PREPARAR : Paso.DOCUMENTAR;
        return actos.paso(quien, actual, version, paso, s -> {
            PartesRows.documentar(s, clave, new Documento(suyo.id(), que, nombre));
            return Map.of("archivo", suyo.id(), "clase", que, "sha256", suyo.sha256());
        });
    }

    @Override
    public Archivo documento(Identidad quien, String clave, long archivo) {
        actos.vista(quien, clave);
        return tx.read(s -> {
            if (PartesRows.documentos(s, clave).stream().noneMatch(d -> d.archivo() == archivo)) {
                throw Problema.noExiste("un documento de la reunión", Long.toString(archivo));
            }
            return archivos.leer(s, archivo);
        });
    }

    private List<Punto> programa(@Nullable List<Punto> pedido) {
        List<Punto> programa = reglas.programa(pedido);
        programa.stream().map(Punto::norma).filter(Objects::nonNull).forEach(n -> normas.leer(String.valueOf(n)));
        return programa;
    }

    private List<Nuevo> acuerdos(Reunion reunion, @Nullable List<Nuevo> pedidos) {
        List<Nuevo> acuerdos = Objects.requireNonNullElse(pedidos, List.of());
        compromisos.revisar(acuerdos, reunion.fecha());
        return acuerdos;
    }
}
