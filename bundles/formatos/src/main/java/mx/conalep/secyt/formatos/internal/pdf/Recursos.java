package mx.conalep.secyt.formatos.internal.pdf;

import java.awt.color.ColorSpace;
import java.awt.color.ICC_Profile;
import java.io.IOException;

/** What every document embeds: two typefaces and the meaning of its colours. Immutable, made once. */
public final class Recursos {

    private final Tipografia normal;
    private final Tipografia fuerte;
    private final byte[] color;

    /** Reads them from the bundle and from Java. */
    public Recursos() throws IOException {
        normal = Tipografia.leer("NotoSans-Regular");
        fuerte = Tipografia.leer("NotoSans-Bold");
        color = ICC_Profile.getInstance(ColorSpace.CS_sRGB).getData();
    }

    Tipografia normal() {
        return normal;
    }

    Tipografia fuerte() {
        return fuerte;
    }

    byte[] color() {
        return color;
    }
}
