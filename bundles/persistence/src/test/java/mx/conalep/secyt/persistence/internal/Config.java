package mx.conalep.secyt.persistence.internal;

import java.lang.annotation.Annotation;
import java.util.Map;

/** A configuration as the console would give it. */
record Config(Map<String, String> values) implements DatabaseConfig {

    @Override
    public String url() {
        return values.getOrDefault("url", "");
    }

    @Override
    public String user() {
        return values.getOrDefault("user", "");
    }

    @Override
    public String passwordFile() {
        return values.getOrDefault("passwordFile", "");
    }

    @Override
    public String poolSize() {
        return values.getOrDefault("poolSize", "");
    }

    @Override
    public String[] modules() {
        return new String[] {values.getOrDefault("modules", "")};
    }

    @Override
    public Class<? extends Annotation> annotationType() {
        return DatabaseConfig.class;
    }
}
