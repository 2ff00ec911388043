package mx.conalep.secyt.normativa.internal.norma;

import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import mx.conalep.secyt.api.servicio.Linea;
import mx.conalep.secyt.archive.Archivos;
import mx.conalep.secyt.audit.Bitacora;
import mx.conalep.secyt.http.Problema;
import mx.conalep.secyt.normativa.Norma;
import mx.conalep.secyt.normativa.Norma.Estado;
import mx.conalep.secyt.normativa.Normas;
import mx.conalep.secyt.normativa.TramitesNorma;
import mx.conalep.secyt.normativa.internal.Gestion;
import mx.conalep.secyt.normativa.internal.Revisor;
import mx.conalep.secyt.normativa.internal.norma.CicloNorma.Paso;
import mx.conalep.secyt.organizacion.CalendarioHabil;
import mx.conalep.secyt.organizacion.Unidad;
import mx.conalep.secyt.persistence.Counter;
import mx.conalep.secyt.persistence.Tx;
import mx.conalep.secyt.persistence.TxSession;
import mx.conalep.secyt.security.Ambito;
import mx.conalep.secyt.security.Identidad;
import mx.conalep.secyt.security.Rol;
import org.jspecify.annotations.Nullable;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** The steps of norms in the database. */
@Component
public final class StoredTramites implements TramitesNorma {

    private static final Counter FOLIOS = Counter.of("norma_folio", "ejercicio");
    private static final Ambito NACIONAL = () -> List.of(Unidad.NACIONAL);

    private final Tx tx;
    private final Bitacora bitacora;
    private final Normas normas;
    private final Archivos archivos;
    private final CalendarioHabil calendario;

    /** Of these norms. */
    @Activate
    public StoredTramites(
            @Reference Tx tx,
            @Reference Bitacora bitacora,
            @Reference Normas normas,
            @Reference Archivos archivos,
            @Reference CalendarioHabil calendario) {
        this.tx = tx;
        this.bitacora = bitacora;
        this.normas = normas;
        this.archivos = archivos;
        this.calendario = calendario;
    }

    /** What is done to the latest version while the norm is held. */
    @FunctionalInterface
    private interface Obra {
        Map<String, ?> hacer(TxSession s, int numero) throws SQLException;
    }

    @Override
    public List<Dictamen> dictamenes(String clave) {
        normas.leer(clave);
        return tx.read(s -> DictamenRows.de(s, clave));
    }

    @Override
    public Norma someter(Identidad quien, String clave, int version) {
        Norma norma = gestionada(quien, clave, "someter la norma " + clave);
        return paso(quien, norma, version, Paso.SOMETER, (s, numero) -> {
            PuertaDictamen.exigir(s, clave, numero);
            return Map.of("numero", numero);
        });
    }

    @Override
    public Norma dictaminar(Identidad quien, String clave, int version, NuevoDictamen nuevo) {
        Norma norma = normas.leer(clave);
        Dictamen dictamen = revisado(quien, norma, nuevo);
        Paso paso = dictamen.organo() == Organo.GT_COMERI ? Paso.OPINAR : Paso.DICTAMINAR;
        return paso(quien, norma, version, paso, (s, numero) -> {
            exigirSesion(s, dictamen);
            DictamenRows.insertar(s, clave, dictamen);
            if (!dictamen.favorable() && VersionRows.estado(s, clave, numero) != Estado.PROYECTO) {
                VersionRows.estado(s, clave, numero, Estado.SUSTITUIDA);
                StoredNormas.copiar(s, clave, norma.ultima(), "Atiende el dictamen de " + dictamen.organo());
            }
            return Map.of("numero", numero, "organo", dictamen.organo(), "favorable", dictamen.favorable());
        });
    }

    @Override
    public Norma aprobar(Identidad quien, String clave, int version, Aprobacion aprobacion) {
        Norma norma = normas.leer(clave);
        if (!quien.puede(NACIONAL, Rol.DCAJ)) {
            Gestion.exigir(quien, "aprobar la norma " + clave, norma.lineas());
        }
        Revisor r = new Revisor();
        String registro = r.texto("registro", aprobacion.registro(), 60);
        LocalDate dia = pasado(r, "fecha", aprobacion.fecha());
        r.terminar();
        return paso(quien, norma, version, Paso.APROBAR, (s, numero) -> {
            exigirFavorables(s, norma, numero);
            int ano = dia.getYear();
            String folio = String.format(Locale.ROOT, "NORMATIVA/%04d/%d", FOLIOS.next(s, ano), ano);
            VersionRows.aprobar(s, clave, numero, folio, registro, dia);
            return Map.of("numero", numero, "folio", folio, "registro", registro);
        });
    }

    @Override
    public Norma entrarEnVigor(Identidad quien, String clave, int version, @Nullable LocalDate desde) {
        Norma norma = gestionada(quien, clave, "poner en vigor la norma " + clave);
        LocalDate aprobada = norma.ultima().aprobada();
        Revisor r = new Revisor();
        LocalDate dia = r.presente("desde", desde, LocalDate.MIN);
        r.exigir(
                        desde == null || aprobada == null || !desde.isBefore(aprobada),
                        "desde",
                        "Se aprobó el " + aprobada + "; use ese día o uno posterior.",
                        desde)
                .terminar();
        return paso(quien, norma, version, Paso.ENTRAR_EN_VIGOR, (s, numero) -> {
            VersionRows.vigencias(s, clave, VersionRows.vigencias(s, clave).entrar(numero, dia), null);
            return Map.of("numero", numero, "desde", dia);
        });
    }

    @Override
    public Norma abrogar(
            Identidad quien, String clave, int version, @Nullable LocalDate hasta, @Nullable String motivo) {
        Norma norma = gestionada(quien, clave, "abrogar la norma " + clave);
        Revisor r = new Revisor();
        LocalDate dia = r.presente("hasta", hasta, LocalDate.MIN);
        String porque = r.texto("motivo", motivo, 500);
        r.terminar();
        return paso(quien, norma, version, Paso.ABROGAR, (s, numero) -> {
            VersionRows.vigencias(s, clave, VersionRows.vigencias(s, clave).abrogar(dia), porque);
            return Map.of("numero", numero, "hasta", dia, "motivo", porque);
        });
    }

    private Norma paso(Identidad quien, Norma norma, int version, Paso paso, Obra obra) {
        String clave = norma.clave();
        int numero = norma.ultima().numero();
        return tx.write(quien, s -> {
            NormaRows.tomar(s, clave, version);
            Estado estado = CicloNorma.despues(VersionRows.estado(s, clave, numero), paso);
            VersionRows.estado(s, clave, numero, estado);
            bitacora.anotar(s, paso.accion(), "norma", clave, obra.hacer(s, numero));
            return NormaRows.una(s, clave).orElseThrow();
        });
    }

    private Norma gestionada(Identidad quien, String clave, String accion) {
        Norma norma = normas.leer(clave);
        Gestion.exigir(quien, accion, norma.lineas());
        return norma;
    }

    private Dictamen revisado(Identidad quien, Norma norma, NuevoDictamen d) {
        Revisor r = new Revisor();
        Organo organo = r.presente("organo", d.organo(), Organo.DCAJ);
        boolean favorable = r.presente("favorable", d.favorable(), Boolean.TRUE);
        String observaciones = favorable
                ? r.opcional("observaciones", d.observaciones(), 4000)
                : r.texto("observaciones", d.observaciones(), 4000);
        LocalDate fecha = pasado(r, "fecha", d.fecha());
        String reunion = d.reunion() == null || d.reunion().isBlank()
                ? null
                : d.reunion().strip();
        r.exigir(
                        organo == Organo.DCAJ || reunion != null,
                        "reunion",
                        "Diga en qué sesión del " + organo + " se acordó.",
                        null)
                .terminar();
        if (organo == Organo.DCAJ) {
            quien.exigir("dictaminar por la DCAJ", NACIONAL, Rol.DCAJ);
        } else {
            Gestion.exigir(quien, "registrar dictámenes de " + norma.clave(), norma.lineas());
        }
        Long archivo = d.archivo();
        Long suyo = archivo == null
                ? null
                : Long.valueOf(archivos.leer(quien, archivo).id());
        int numero = norma.ultima().numero();
        return new Dictamen(
                numero, organo, favorable, observaciones, fecha, reunion, suyo, quien.cuenta(), Instant.EPOCH);
    }

    private LocalDate pasado(Revisor r, String campo, @Nullable LocalDate dia) {
        LocalDate hoy = calendario.hoy();
        r.exigir(dia == null || !dia.isAfter(hoy), campo, "Use hoy o un día anterior.", dia);
        return r.presente(campo, dia, hoy);
    }

    private static void exigirSesion(TxSession s, Dictamen d) throws SQLException {
        String reunion = d.reunion();
        if (reunion != null && !DictamenRows.sesionCelebrada(s, reunion, d.organo())) {
            throw Problema.campo(
                    "reunion", "Use la clave de una sesión del " + d.organo() + " que ya se celebró.", reunion);
        }
    }

    /** Each line has its approving body (manual, 8.1 act. 8 and Pd-02-It-01 act. 5); its last word on the version counts. */
    private static void exigirFavorables(TxSession s, Norma norma, int numero) throws SQLException {
        List<Dictamen> dictamenes = DictamenRows.de(s, norma.clave());
        List<String> faltan = new ArrayList<>();
        for (Linea linea : norma.lineas()) {
            Organo organo = linea == Linea.CAPACITACION ? Organo.COMERI : Organo.DCAJ;
            boolean favorable = dictamenes.stream()
                    .filter(d -> d.numero() == numero && d.organo() == organo)
                    .findFirst()
                    .filter(Dictamen::favorable)
                    .isPresent();
            if (!favorable) {
                faltan.add(organo.name());
            }
        }
        if (!faltan.isEmpty()) {
            throw Problema.conflicto(
                    "falta-dictamen",
                    "Falta el dictamen favorable de " + String.join(" y de ", faltan) + " a la versión " + numero
                            + "; regístrelo antes de aprobar.");
        }
    }
}
