"""Signing in and out. The names are those the sign-in library looks for."""

from allauth.account import views as library
from allauth.mfa.webauthn.views import LoginWebAuthnView
from django.urls import path

from coproduce_web.accounts import demo
from coproduce_web.accounts.views import passkey, passkeys
from coproduce_web.accounts.views.finish import Finish
from coproduce_web.shared.access import open_to_all

ask_for_code = open_to_all(library.RequestLoginCodeView.as_view(template_name="accounts_sign_in.html"))
give_code = open_to_all(library.ConfirmLoginCodeView.as_view(template_name="accounts_code.html"))
not_active = open_to_all(library.AccountInactiveView.as_view(template_name="accounts_not_active.html"))
use_passkey = open_to_all(LoginWebAuthnView.as_view())
finish = open_to_all(Finish.as_view(template_name="accounts_finish.html"))

urlpatterns = [
    path("sign-in/", ask_for_code, name="account_login"),
    path("sign-in/", ask_for_code, name="account_request_login_code"),
    # Nobody signs up here, and the page says who adds people.
    path("sign-in/", ask_for_code, name="account_signup"),
    path("sign-in/code/", give_code, name="account_confirm_login_code"),
    path("sign-in/passkey/", use_passkey, name="mfa_login_webauthn"),
    path("sign-in/not-now/", not_active, name="account_inactive"),
    path("passkeys/", passkeys.passkeys, name="passkeys"),
    path("passkeys/add/", passkey.add, name="passkey_add"),
    path("passkeys/<int:passkey>/name/", passkey.name, name="passkey_name"),
    path("passkeys/<int:passkey>/remove/", passkey.remove, name="passkey_remove"),
    path("finish/", finish, name="account_logout"),
    path("demo/sign-in/<str:token>/", demo.sign_in, name="demo_sign_in"),
]
