package mx.conalep.secyt.procedimientos.internal.expediente;

import java.sql.SQLException;
import java.util.List;
import mx.conalep.secyt.archive.Archivo;
import mx.conalep.secyt.archive.Archivos;
import mx.conalep.secyt.http.Pagina;
import mx.conalep.secyt.http.Paginacion;
import mx.conalep.secyt.http.Problema;
import mx.conalep.secyt.organizacion.Unidades;
import mx.conalep.secyt.persistence.ConstraintViolatedException;
import mx.conalep.secyt.persistence.Tx;
import mx.conalep.secyt.persistence.TxSession;
import mx.conalep.secyt.procedimientos.Conclusion;
import mx.conalep.secyt.procedimientos.Expediente;
import mx.conalep.secyt.procedimientos.Expedientes;
import mx.conalep.secyt.procedimientos.FilaExpediente;
import mx.conalep.secyt.procedimientos.FiltroExpedientes;
import mx.conalep.secyt.procedimientos.Llamado;
import mx.conalep.secyt.procedimientos.NuevoExpediente;
import mx.conalep.secyt.procedimientos.Oficios;
import mx.conalep.secyt.procedimientos.PlantillasOficio;
import mx.conalep.secyt.procedimientos.Procedimientos;
import mx.conalep.secyt.procedimientos.ResumenExpediente;
import mx.conalep.secyt.procedimientos.TiempoActividad;
import mx.conalep.secyt.security.Identidad;
import org.jspecify.annotations.Nullable;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Cases as rows. */
@Component(service = Expedientes.class)
public final class StoredExpedientes implements Expedientes {

    private final Tx tx;
    private final Casos casos;
    private final Permisos permisos;
    private final Apertura apertura;
    private final Conclusiones conclusiones;
    private final Gestion gestion;
    private final Inicios inicios;
    private final Reversa reversa;
    private final Vista vista;
    private final Adjuntos adjuntos;
    private final Archivos archivos;

    /** On these tables. */
    @Activate
    public StoredExpedientes(
            @Reference Tx tx,
            @Reference Casos casos,
            @Reference Procedimientos procedimientos,
            @Reference Condiciones condiciones,
            @Reference Unidades unidades,
            @Reference Archivos archivos,
            @Reference Oficios oficios,
            @Reference PlantillasOficio plantillas) {
        this.tx = tx;
        this.casos = casos;
        this.archivos = archivos;
        this.permisos = new Permisos(unidades);
        this.apertura = new Apertura(procedimientos, unidades, casos.medios());
        this.adjuntos = new Adjuntos(archivos);
        Requisitos requisitos = new Requisitos(tx, condiciones);
        Emisiones emisiones =
                new Emisiones(oficios, plantillas, unidades, casos.medios().calendario());
        Llamadas llamadas = new Llamadas(tx, apertura);
        this.conclusiones = new Conclusiones(tx, casos, requisitos, adjuntos, emisiones, llamadas);
        this.gestion = new Gestion(tx, casos, requisitos, adjuntos, unidades);
        this.inicios = new Inicios(tx, casos, emisiones, llamadas);
        this.reversa = new Reversa(tx, casos, new Efectos(tx, casos, oficios));
        this.vista = new Vista(tx, requisitos);
    }

    @Override
    public ResumenExpediente abrir(Identidad quien, NuevoExpediente nuevo) {
        Apertura.Lista lista = apertura.preparar(nuevo, null);
        permisos.exigirAbrir(quien, lista.vigente().definicion());
        return abrir(quien, lista);
    }

    private ResumenExpediente abrir(Identidad quien, Apertura.Lista lista) {
        try {
            return tx.write(quien, s -> apertura.abrir(s, lista));
        } catch (ConstraintViolatedException e) {
            return yaAbierto(lista, e);
        }
    }

    @Override
    public ResumenExpediente abrir(TxSession session, NuevoExpediente nuevo) throws SQLException {
        return apertura.abrir(session, apertura.preparar(nuevo, null));
    }

    /** Two opened it at once, about the same thing. */
    private ResumenExpediente yaAbierto(Apertura.Lista lista, ConstraintViolatedException e) {
        String unica = lista.unica();
        if (unica == null) {
            throw e;
        }
        return tx.read(s -> {
            Cabecera ya = CasoRows.unica(s, unica).orElseThrow(() -> e);
            return Apertura.resumen(s, ya);
        });
    }

    @Override
    public Pagina<FilaExpediente> listar(Identidad quien, FiltroExpedientes filtro, Paginacion paginacion) {
        ListaExpedientes lista = new ListaExpedientes(filtro);
        if (!Permisos.veTodo(quien)) {
            lista.para(Lugares.de(quien), permisos.ambito(quien), quien.cuenta());
        }
        return tx.read(s -> lista.pagina(s, paginacion));
    }

    @Override
    public Expediente leer(Identidad quien, long id) {
        return vista.de(visible(quien, id));
    }

    private Caso visible(Identidad quien, long id) {
        Caso caso = casos.leer(id);
        permisos.exigirVer(quien, caso);
        return caso;
    }

    @Override
    public ResumenExpediente concluir(Identidad quien, long id, String actividad, Conclusion conclusion) {
        return conclusiones.concluir(quien, id, actividad, conclusion);
    }

    @Override
    public ResumenExpediente iniciar(Identidad quien, long id, String actividad, String motivo) {
        return inicios.iniciar(quien, id, actividad, motivo);
    }

    @Override
    public ResumenExpediente llamar(Identidad quien, long id, String actividad, Llamado llamado) {
        return inicios.llamar(quien, id, actividad, llamado);
    }

    @Override
    public ResumenExpediente solicitar(Identidad quien, long id, String actividad, String comentario) {
        return inicios.solicitar(quien, id, actividad, comentario);
    }

    @Override
    public ResumenExpediente justificar(
            Identidad quien, long id, String actividad, List<String> unidades, String motivo) {
        return gestion.justificar(quien, id, actividad, unidades, motivo);
    }

    @Override
    public ResumenExpediente registrar(Identidad quien, long id, String actividad, Conclusion hecho) {
        return gestion.registrar(quien, id, actividad, hecho);
    }

    @Override
    public ResumenExpediente adjuntar(Identidad quien, long id, String actividad, String clase, Conclusion evidencia) {
        return gestion.adjuntar(quien, id, actividad, clase, evidencia);
    }

    @Override
    public ResumenExpediente deshacer(
            Identidad quien, long id, String actividad, @Nullable String participante, String motivo) {
        return reversa.deshacer(quien, id, actividad, participante, motivo);
    }

    @Override
    public ResumenExpediente cancelar(Identidad quien, long id, String motivo) {
        return gestion.cancelar(quien, id, motivo);
    }

    @Override
    public ResumenExpediente comentar(Identidad quien, long id, String actividad, String texto) {
        return gestion.comentar(quien, visible(quien, id), actividad, texto);
    }

    @Override
    public Archivo evidencia(Identidad quien, long id, long archivo) {
        Caso caso = visible(quien, id);
        return tx.read(s -> {
            boolean suya = PasoRows.evidencias(s, id).stream()
                    .anyMatch(e -> e.archivo() == archivo && permisos.ve(quien, caso, e.lugar()));
            if (!suya) {
                throw Problema.noExiste("una evidencia de este expediente", Long.toString(archivo));
            }
            return archivos.leer(s, archivo);
        });
    }

    @Override
    public List<TiempoActividad> tiempos(Identidad quien, @Nullable String procedimiento) {
        return Tiempos.de(tx, quien, permisos, procedimiento);
    }

    @Override
    public List<ResumenExpediente> iniciarEjercicio(Identidad quien, int ejercicio) {
        List<Apertura.Lista> listas = InicioEjercicio.nuevos(ejercicio).stream()
                .map(n -> apertura.preparar(n, null))
                .toList();
        if (!Permisos.administra(quien)) {
            listas.forEach(l -> permisos.exigirAbrir(quien, l.vigente().definicion()));
        }
        return listas.stream().map(l -> abrir(quien, l)).toList();
    }
}
