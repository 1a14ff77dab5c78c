"""The same short question about each of several things, as one question with one number on the form."""

from collections.abc import Callable, Hashable, Mapping
from typing import Any

from django import forms


class EachWidget(forms.MultiWidget):
    """A box for each, with its own label beside it or above it."""

    template_name = "part_each_beside.html"

    def __init__(self, labels: Mapping[Any, Any], boxes: list[forms.Widget]) -> None:
        super().__init__({str(number): box for number, box in enumerate(boxes)})
        self.labels = labels

    def decompress(self, value: Mapping[Any, Any] | None) -> list[Any]:
        """Fill the boxes from what is known of each."""
        return [(value or {}).get(key) for key in self.labels]

    def get_context(self, name: str, value: Any, attrs: dict[str, Any] | None) -> dict[str, Any]:
        """Each label together with its box."""
        context = super().get_context(name, value, attrs)
        boxes = context["widget"]["subwidgets"]
        context["widget"]["each"] = list(zip(self.labels.values(), boxes, strict=True))
        return context


class EachField(forms.MultiValueField):
    """It gives `{key: answer}` of those that were answered. `labels` holds what stands beside each box."""

    def __init__(
        self,
        labels: Mapping[Any, Any],
        part: Callable[[], forms.Field],
        *,
        above: bool = False,
        **options: Any,
    ) -> None:
        self.keys: list[Hashable] = list(labels)
        parts = [part() for _key in labels]
        widget = EachWidget(labels, [one.widget for one in parts])
        if above:
            widget.template_name = "part_each_above.html"
        super().__init__(parts, require_all_fields=False, required=False, widget=widget, **options)

    def compress(self, data_list: list[Any]) -> dict[Any, Any]:
        """Those that were answered."""
        answered = zip(self.keys, data_list, strict=False)
        return {key: answer for key, answer in answered if answer not in ("", None)}
