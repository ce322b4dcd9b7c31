package de.zielnetz.zugang;

import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.actuate.endpoint.SecurityContext;
import org.springframework.boot.health.actuate.endpoint.AdditionalHealthEndpointPath;
import org.springframework.boot.health.actuate.endpoint.HealthEndpointGroup;
import org.springframework.boot.health.actuate.endpoint.HealthEndpointGroups;
import org.springframework.boot.health.actuate.endpoint.HealthEndpointGroupsPostProcessor;
import org.springframework.boot.health.actuate.endpoint.HttpCodeStatusMapper;
import org.springframework.boot.health.actuate.endpoint.StatusAggregator;
import org.springframework.stereotype.Component;

/** Tells the details of health (actuator endpoint) only to those who may read; whether all is well, to everybody. */
@Component
class HealthDetails implements HealthEndpointGroupsPostProcessor {

    private final ReadAccess leserecht;

    HealthDetails(ReadAccess leserecht) {
        this.leserecht = leserecht;
    }

    @Override
    public HealthEndpointGroups postProcessHealthEndpointGroups(HealthEndpointGroups gruppen) {
        Map<String, HealthEndpointGroup> neue = new LinkedHashMap<>();
        for (String name : gruppen.getNames()) {
            HealthEndpointGroup gruppe = gruppen.get(name);
            if (gruppe != null) {
                neue.put(name, new Verschwiegen(gruppe, leserecht));
            }
        }
        return HealthEndpointGroups.of(new Verschwiegen(gruppen.getPrimary(), leserecht), neue);
    }

    private record Verschwiegen(HealthEndpointGroup gruppe, ReadAccess leserecht) implements HealthEndpointGroup {

        @Override
        public boolean isMember(String name) {
            return gruppe.isMember(name);
        }

        @Override
        public boolean showComponents(SecurityContext fragender) {
            return leserecht.gewaehrt() && gruppe.showComponents(fragender);
        }

        @Override
        public boolean showDetails(SecurityContext fragender) {
            return leserecht.gewaehrt() && gruppe.showDetails(fragender);
        }

        @Override
        public StatusAggregator getStatusAggregator() {
            return gruppe.getStatusAggregator();
        }

        @Override
        public HttpCodeStatusMapper getHttpCodeStatusMapper() {
            return gruppe.getHttpCodeStatusMapper();
        }

        @Override
        public @Nullable AdditionalHealthEndpointPath getAdditionalPath() {
            return gruppe.getAdditionalPath();
        }
    }
}
