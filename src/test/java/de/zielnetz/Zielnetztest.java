package de.zielnetz;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.context.annotation.Import;

/** A test against the whole program with a real Neo4j and the city's data; all of them share one, so none may leave changes. */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@SpringBootTest(
        webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT,
        properties = {
            "zielnetz.zugang.passwort=" + Fragen.PASSWORT,
            "zielnetz.zugang.verwaltung-passwort=" + Fragen.PASSWORT,
            "zielnetz.zugang.anfragen-je-sekunde=0",
            "management.prometheus.metrics.export.enabled=true"
        })
@Import({Testdatenbank.class, Fragen.class})
public @interface Zielnetztest {}
