package mx.conalep.secyt.http.internal;

import java.util.List;

/** How far the API has come. */
interface Readiness {

    /** Whether requests are served. */
    boolean open();

    /** Names of the expected resources that are missing, in order. */
    List<String> missing();

    /** How many resources and providers there are. */
    int present();
}
