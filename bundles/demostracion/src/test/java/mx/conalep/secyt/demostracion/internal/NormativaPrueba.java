package mx.conalep.secyt.demostracion.internal;

import java.io.InputStream;
import java.util.List;
import mx.conalep.secyt.archive.Archivo;
import mx.conalep.secyt.archive.Archivos;
import mx.conalep.secyt.archive.Contenido;
import mx.conalep.secyt.normativa.internal.cambio.StoredCambios;
import mx.conalep.secyt.normativa.internal.compromiso.StoredCompromisos;
import mx.conalep.secyt.normativa.internal.norma.StoredComentarios;
import mx.conalep.secyt.normativa.internal.norma.StoredDifusion;
import mx.conalep.secyt.normativa.internal.norma.StoredNormas;
import mx.conalep.secyt.normativa.internal.norma.StoredTramites;
import mx.conalep.secyt.normativa.internal.reunion.StoredReuniones;
import mx.conalep.secyt.normativa.internal.supervision.StoredSupervisiones;
import mx.conalep.secyt.organizacion.internal.Almanaque;
import mx.conalep.secyt.persistence.TxSession;
import mx.conalep.secyt.procedimientos.Oficios;
import mx.conalep.secyt.procedimientos.internal.StoredOficios;
import mx.conalep.secyt.security.Cuentas;
import mx.conalep.secyt.security.Identidad;
import mx.conalep.secyt.trabajos.Bandeja;

/** The slice of norms beside the others, wired as the container does, without an archive. */
final class NormativaPrueba {

    final StoredNormas normas;
    final StoredReuniones reuniones;
    final StoredCompromisos compromisos;
    final StoredSupervisiones supervisiones;
    final StoredCambios cambios;
    final SiembraNormativa siembra;

    NormativaPrueba(Plataforma p) {
        Bandeja bandeja = (s, aviso) -> {};
        Archivos archivos = new SinArchivos();
        Almanaque calendario = new Almanaque(p.tx, p.unidades, p.bitacora);
        Oficios oficios = new StoredOficios(p.tx, p.unidades, bandeja, p.bitacora);
        normas = new StoredNormas(p.tx, p.bitacora, p.unidades, archivos);
        StoredTramites tramites = new StoredTramites(p.tx, p.bitacora, normas, archivos, calendario);
        StoredComentarios comentarios =
                new StoredComentarios(p.tx, p.bitacora, normas, p.unidades, oficios, calendario);
        StoredDifusion difusion = new StoredDifusion(p.tx, p.bitacora, normas, p.unidades, oficios);
        compromisos = new StoredCompromisos(p.tx, p.bitacora, p.unidades, archivos, bandeja, nadie());
        reuniones = new StoredReuniones(
                p.tx, p.bitacora, p.unidades, archivos, normas, compromisos, calendario, oficios, bandeja);
        supervisiones = new StoredSupervisiones(p.tx, p.bitacora, p.unidades, archivos, normas, compromisos, bandeja);
        cambios = new StoredCambios(p.tx, p.bitacora, p.unidades, normas, bandeja);
        siembra = new SiembraNormativa(
                p.marcas,
                new ReunionesModelo(reuniones, compromisos, supervisiones, calendario),
                new NormasModelo(normas, tramites, comentarios, difusion, cambios, calendario));
    }

    private static Cuentas nadie() {
        return (Cuentas) java.lang.reflect.Proxy.newProxyInstance(
                Cuentas.class.getClassLoader(), new Class<?>[] {Cuentas.class}, (p, metodo, datos) -> List.of());
    }

    private static final class SinArchivos implements Archivos {

        @Override
        public Contenido recibir(InputStream bytes) {
            throw new UnsupportedOperationException();
        }

        @Override
        public Archivo registrar(TxSession sesion, String unidad, String nombre, Contenido contenido) {
            throw new UnsupportedOperationException();
        }

        @Override
        public Archivo guardar(Identidad quien, String unidad, String nombre, InputStream bytes) {
            throw new UnsupportedOperationException();
        }

        @Override
        public Archivo leer(Identidad quien, long id) {
            throw new UnsupportedOperationException();
        }

        @Override
        public Archivo leer(TxSession sesion, long id) {
            throw new UnsupportedOperationException();
        }

        @Override
        public InputStream abrir(Archivo archivo) {
            throw new UnsupportedOperationException();
        }
    }
}
