"""An initiative's addresses; whatever belongs to one lies below its own."""

from django.urls import path

from coproduce_web.initiatives.views import (
    frame,
    ground_rules,
    history,
    initiative,
    initiatives,
    kept,
    purposes,
    resource,
    resources,
    roles,
    stages,
    voice,
    voices,
)

HERE = "initiatives/<int:initiative>/"

urlpatterns = [
    path("initiatives/", initiatives.initiatives, name="initiatives"),
    path("initiatives/begin/", initiatives.begin, name="initiative_begin"),
    path(HERE, initiative.initiative, name="initiative"),
    path(f"{HERE}about/", frame.about, name="about"),
    path(f"{HERE}purpose/", purposes.purposes, name="purposes"),
    path(f"{HERE}purpose/new/", purposes.new, name="purpose_new"),
    path(f"{HERE}purpose/confirmation/", purposes.confirmation, name="purpose_confirmation"),
    path(f"{HERE}stages/", stages.stages, name="stages"),
    path(f"{HERE}stages/begin/", stages.begin, name="stage_begin"),
    path(f"{HERE}stages/<int:stage>/end/", stages.end, name="stage_end"),
    path(f"{HERE}voices/", voices.voices, name="voices"),
    path(f"{HERE}voices/add/", voice.add, name="voice_add"),
    path(f"{HERE}voices/<int:voice>/", voice.voice, name="voice"),
    path(f"{HERE}ground-rules/", ground_rules.ground_rules, name="ground_rules"),
    path(f"{HERE}ground-rules/new/", ground_rules.new, name="ground_rules_new"),
    path(f"{HERE}ground-rules/agreement/", ground_rules.agreement, name="ground_rules_agreement"),
    path(f"{HERE}roles/", roles.roles, name="roles"),
    path(f"{HERE}roles/give/", roles.give, name="role_give"),
    path(f"{HERE}roles/<int:role>/end/", roles.end, name="role_end"),
    path(f"{HERE}resources/", resources.resources, name="resources"),
    path(f"{HERE}resources/add/", resource.add, name="resource_add"),
    path(f"{HERE}resources/<int:resource>/", resource.resource, name="resource"),
    path(f"{HERE}constraints/add/", resource.constraint, name="constraint_add"),
    path(f"{HERE}chairing/", frame.chairing, name="chairing"),
    path(f"{HERE}kept/", kept.kept, name="kept"),
    path(f"{HERE}history/", history.history, name="history"),
]
