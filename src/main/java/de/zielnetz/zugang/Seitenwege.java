package de.zielnetz.zugang;

import org.springframework.context.annotation.Configuration;
import org.springframework.web.servlet.config.annotation.ViewControllerRegistry;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;

/** Which address shows which page. */
@Configuration(proxyBeanMethods = false)
class Seitenwege implements WebMvcConfigurer {

    @Override
    public void addViewControllers(ViewControllerRegistry wege) {
        wege.addViewController("/playground").setViewName("forward:/playground.html");
        wege.addRedirectViewController("/", "/playground");
    }
}
