package mx.conalep.secyt.extensiones.internal.declarado;

/** The shape of a text: no expression that could take for ever, and nothing to learn. */
final class Mascara {

    private Mascara() {}

    /** Whether the text has that shape: # is a digit, A a letter, * either of them, anything else itself. */
    static boolean casa(String mascara, String texto) {
        if (mascara.length() != texto.length()) {
            return false;
        }
        for (int i = 0; i < mascara.length(); i++) {
            if (!casa(mascara.charAt(i), texto.charAt(i))) {
                return false;
            }
        }
        return true;
    }

    private static boolean casa(char forma, char letra) {
        return switch (forma) {
            case '#' -> Character.isDigit(letra);
            case 'A' -> Character.isLetter(letra);
            case '*' -> Character.isLetterOrDigit(letra);
            default -> forma == letra;
        };
    }
}
