package io.github.medsecretary.benchmarks.peers.letters;

import com.github.jknack.handlebars.Handlebars;
import com.samskivert.mustache.Mustache;
import freemarker.core.HTMLOutputFormat;
import freemarker.template.Configuration;
import freemarker.template.Template;
import io.pebbletemplates.pebble.PebbleEngine;
import io.pebbletemplates.pebble.loader.StringLoader;
import java.io.IOException;
import java.io.StringReader;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.util.Locale;
import java.util.Map;
import org.thymeleaf.TemplateEngine;
import org.thymeleaf.context.Context;
import org.thymeleaf.templatemode.TemplateMode;
import org.thymeleaf.templateresolver.StringTemplateResolver;

/** A template that an engine has read, with its escaping on. */
interface Engine {

    String page(Map<String, Object> model) throws IOException;

    static Engine jmustache(String css) {
        var template = Mustache.compiler().escapeHTML(true).compile(Dialect.MUSTACHE.template(css));
        return template::execute;
    }

    static Engine freemarker(String css) {
        return ofFreemarker(Dialect.FREEMARKER.template(css));
    }

    /** A template of FreeMarker in its own language. */
    static Engine ofFreemarker(String text) {
        var configuration = new Configuration(Configuration.VERSION_2_3_34);
        configuration.setOutputFormat(HTMLOutputFormat.INSTANCE);
        configuration.setLocale(Locale.UK);
        try {
            var template = new Template("letter", new StringReader(text), configuration);
            return model -> {
                var out = new StringWriter(8192);
                try {
                    template.process(model, out);
                } catch (freemarker.template.TemplateException refused) {
                    throw new IllegalStateException(refused);
                }
                return out.toString();
            };
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    static Engine pebble(String css) {
        var template = new PebbleEngine.Builder()
                .loader(new StringLoader())
                .autoEscaping(true)
                .build()
                .getTemplate(Dialect.PEBBLE.template(css));
        return model -> {
            var out = new StringWriter(8192);
            template.evaluate(out, model);
            return out.toString();
        };
    }

    static Engine thymeleaf(String css) {
        var resolver = new StringTemplateResolver();
        resolver.setTemplateMode(TemplateMode.HTML);
        resolver.setCacheable(true);
        var engine = new TemplateEngine();
        engine.setTemplateResolver(resolver);
        String template = Dialect.THYMELEAF.template(css);
        return model -> engine.process(template, new Context(Locale.UK, model));
    }

    static Engine handlebars(String css) {
        try {
            var template = new Handlebars().compileInline(Dialect.HANDLEBARS.template(css));
            return template::apply;
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
