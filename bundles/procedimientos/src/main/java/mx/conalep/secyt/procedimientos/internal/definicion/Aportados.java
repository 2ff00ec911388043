package mx.conalep.secyt.procedimientos.internal.definicion;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import mx.conalep.secyt.audit.Bitacora;
import mx.conalep.secyt.bpmn.Definicion;
import mx.conalep.secyt.bpmn.Dibujo;
import mx.conalep.secyt.bpmn.Lector;
import mx.conalep.secyt.bpmn.LecturaException;
import mx.conalep.secyt.organizacion.CalendarioHabil;
import mx.conalep.secyt.organizacion.Unidades;
import mx.conalep.secyt.persistence.ConstraintViolatedException;
import mx.conalep.secyt.persistence.Sha256;
import mx.conalep.secyt.persistence.Tx;
import mx.conalep.secyt.procedimientos.ProcedimientosAportados;
import mx.conalep.secyt.procedimientos.Vigente;
import mx.conalep.secyt.security.Identidad;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Keeps as revisions the procedures that come from outside, and tells which of them are there. */
@Component
public final class Aportados implements ProcedimientosAportados {

    private static final Identidad SISTEMA = Identidad.sistema("procedimientos");

    private final Tx tx;
    private final Bitacora bitacora;
    private final Acervo acervo;
    private final CalendarioHabil calendario;
    private final RevisionAporte revision;

    /** On these tables. */
    @Activate
    public Aportados(
            @Reference Tx tx,
            @Reference Bitacora bitacora,
            @Reference Acervo acervo,
            @Reference CalendarioHabil calendario,
            @Reference Unidades unidades) {
        this.tx = tx;
        this.bitacora = bitacora;
        this.acervo = acervo;
        this.calendario = calendario;
        this.revision = new RevisionAporte(unidades);
    }

    @Override
    public synchronized Map<String, String> presentar(Collection<Aporte> aportes) {
        Map<String, String> motivos = new LinkedHashMap<>();
        Map<Aporte, Definicion> leidos = new LinkedHashMap<>();
        for (Aporte aporte : aportes) {
            try {
                leidos.put(aporte, Lector.leer(aporte.xml()).local(aporte.revision(), aporte.unidad()));
            } catch (LecturaException e) {
                motivos.put(aporte.clave(), "El archivo " + e.getMessage() + ".");
            }
        }
        List<Definicion> todas = new ArrayList<>(
                acervo.listar().stream().map(Vigente::definicion).toList());
        todas.addAll(leidos.values());
        Set<Long> presentes = new HashSet<>();
        leidos.forEach((aporte, definicion) -> {
            String motivo = motivo(aporte, definicion, todas);
            motivos.put(aporte.clave(), motivo);
            if (motivo.isEmpty()) {
                presentes.add(guardar(aporte));
            }
        });
        acervo.presentar(presentes);
        return motivos;
    }

    private String motivo(Aporte aporte, Definicion definicion, List<Definicion> todas) {
        boolean nacional = acervo.filas(aporte.clave()).anyMatch(f -> f.unidad() == null);
        return nacional
                ? "Su clave es la de un procedimiento nacional; cambie el id de su proceso."
                : revision.motivo(definicion, todas);
    }

    private long guardar(Aporte aporte) {
        try {
            return ya(aporte).orElseGet(() -> insertar(aporte));
        } catch (ConstraintViolatedException otroNodo) {
            return ya(aporte).orElseThrow(() -> otroNodo);
        }
    }

    private Optional<Long> ya(Aporte aporte) {
        String huella = Sha256.of(archivo(aporte));
        return tx.read(s -> RevisionRows.aportada(s, aporte.clave(), huella, aporte.revision()));
    }

    private long insertar(Aporte aporte) {
        byte[] archivo = archivo(aporte);
        return tx.write(SISTEMA, s -> {
            long id = RevisionRows.ids(s, 1)[0];
            RevisionRows.insertar(s, id, aporte.clave(), aporte.revision(), archivo, calendario.hoy(), aporte.unidad());
            bitacora.anotar(
                    s,
                    "aportar",
                    "procedimiento",
                    aporte.clave(),
                    Map.of("revision", id, "dice", aporte.revision(), "unidad", aporte.unidad()));
            return id;
        });
    }

    /** With a drawing, made here when it brings none. */
    private static byte[] archivo(Aporte aporte) {
        try {
            return Dibujo.completar(aporte.xml()).getBytes(StandardCharsets.UTF_8);
        } catch (LecturaException e) {
            throw new IllegalStateException("It was read before", e);
        }
    }
}
