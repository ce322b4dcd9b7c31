package de.zielnetz.zugang.grenzen;

import org.springframework.boot.jackson.autoconfigure.JsonMapperBuilderCustomizer;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import tools.jackson.databind.cfg.CoercionAction;
import tools.jackson.databind.cfg.CoercionInputShape;
import tools.jackson.databind.type.LogicalType;

/** A number or a truth value is no text (type coercion of JSON): a request that sends one where a text belongs is refused, not bent. */
@Configuration(proxyBeanMethods = false)
class JsonCoercion {

    @Bean
    JsonMapperBuilderCustomizer keineZahlenAlsText() {
        return json -> json.withCoercionConfig(
                LogicalType.Textual, texte -> texte.setCoercion(CoercionInputShape.Integer, CoercionAction.Fail)
                        .setCoercion(CoercionInputShape.Float, CoercionAction.Fail)
                        .setCoercion(CoercionInputShape.Boolean, CoercionAction.Fail));
    }
}
