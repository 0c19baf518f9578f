//! Sessions, users, tokens, saved views, the log of logins.

use super::{Api, Call, Need, None_, Problem, Reply};
use crate::access::{Entry, Role, SavedView, Scope, Token, User, UserChange, Via};
use schemars::JsonSchema;
use serde::{Deserialize, Serialize};

/// Who is there.
#[derive(Serialize, JsonSchema)]
struct Session {
    /// Whether there are no users: one local analyst, without a login.
    local: bool,
    /// Name; `null` before a login.
    name: Option<String>,
    /// Role.
    role: Option<Role>,
    /// What writing requests repeat in `X-Sijill-CSRF`.
    csrf: Option<String>,
}

#[derive(Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
struct Login {
    /// Name.
    name: String,
    /// Password.
    password: String,
    /// Code of the authenticator, where one is set up.
    #[serde(default)]
    code: Option<String>,
}

#[derive(Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
struct NewUser {
    /// Name.
    name: String,
    /// Role.
    role: Role,
    /// Password, at least 12 characters.
    password: String,
}

#[derive(Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
struct NewPassword {
    /// The one so far.
    old: String,
    /// The new one, at least 12 characters.
    new: String,
    /// Code of the authenticator, where one is set up.
    #[serde(default)]
    code: Option<String>,
}

#[derive(Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
struct Code {
    /// Code.
    code: String,
}

#[derive(Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
struct NewToken {
    /// What it is for.
    label: String,
    /// What it may do.
    scopes: Vec<Scope>,
    /// Days it lives, 366 at most.
    days: i64,
}

#[derive(Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
struct NewView {
    /// Name.
    name: String,
    /// Path and query of a page.
    address: String,
    /// Whether others see it.
    #[serde(default)]
    shared: bool,
}

/// Users.
#[derive(Serialize, JsonSchema)]
struct Users {
    /// By name.
    items: Vec<User>,
}

/// Tokens.
#[derive(Serialize, JsonSchema)]
struct Tokens {
    /// Oldest first.
    items: Vec<Token>,
}

/// A token's secret.
#[derive(Serialize, JsonSchema)]
struct Secret {
    /// Shown this once.
    secret: String,
}

/// A key for an authenticator.
#[derive(Serialize, JsonSchema)]
struct Key {
    /// `otpauth://` address.
    address: String,
}

/// Views.
#[derive(Serialize, JsonSchema)]
struct Views {
    /// By name.
    items: Vec<SavedView>,
}

/// A view saved.
#[derive(Serialize, JsonSchema)]
struct Saved {
    /// Its number.
    id: i64,
}

/// The log.
#[derive(Serialize, JsonSchema)]
struct Entries {
    /// Newest first.
    items: Vec<Entry>,
}

pub(super) fn operations(api: &mut Api) {
    api.get("/session", "session", "Who is there.", |call: &Call<'_>, _: None_| {
        let csrf = call.who.and_then(|w| match &w.via {
            Via::Session { csrf, .. } => Some(csrf.clone()),
            _ => None,
        });
        Ok(Reply::new(Session {
            local: call.house.local,
            name: call.who.map(|w| w.name.clone()),
            role: call.who.map(|w| w.role),
            csrf,
        }))
    })
    .need = Need::Nothing;
    api.write("POST", "/session", "login", "Logs in.", Need::Nothing, |call: &Call<'_>, login: Login| {
        let (cookie, who) = call.house.access.login(&login.name, &login.password, login.code.as_deref(), &call.from)?;
        let csrf = match &who.via {
            Via::Session { csrf, .. } => Some(csrf.clone()),
            _ => None,
        };
        let session = Session { local: false, name: Some(who.name), role: Some(who.role), csrf };
        Ok(Reply { cookie: Some(cookie), ..Reply::new(session) })
    });
    api.write("DELETE", "/session", "logout", "Logs out.", Need::Self_, |call: &Call<'_>, _: None_| {
        if let Some(who) = call.who {
            call.house.access.logout(who, &call.from)?;
        }
        Ok(Reply { cookie: Some(String::new()), ..Reply::done() })
    });
    api.write(
        "POST",
        "/password",
        "changePassword",
        "Changes one's own password.",
        Need::Self_,
        |call: &Call<'_>, new: NewPassword| {
            users_only(call)?;
            // Whoever found an open page must not be able to take the account over.
            call.house.access.login(call.name(), &new.old, new.code.as_deref(), &call.from)?;
            let change = UserChange { password: Some(new.new), ..UserChange::default() };
            call.house.access.change_user(call.name(), &change)?;
            call.house.access.log(call.name(), &call.from, "password changed")?;
            Ok(Reply { cookie: Some(String::new()), ..Reply::done() })
        },
    );
    api.write(
        "POST",
        "/totp",
        "beginTotp",
        "Begins setting up a second factor.",
        Need::Self_,
        |call: &Call<'_>, _: None_| {
            users_only(call)?;
            Ok(Reply::new(Key { address: call.house.access.totp_begin(call.name())? }))
        },
    );
    api.write(
        "PATCH",
        "/totp",
        "confirmTotp",
        "Ends it with a first code.",
        Need::Self_,
        |call: &Call<'_>, code: Code| {
            users_only(call)?;
            call.house.access.totp_confirm(call.name(), &code.code)?;
            call.house.access.log(call.name(), &call.from, "second factor set up")?;
            Ok(Reply::done())
        },
    );
    api.get("/tokens", "listTokens", "One's API tokens.", |call: &Call<'_>, _: None_| {
        Ok(Reply::new(Tokens { items: call.house.access.tokens(Some(call.name()))? }))
    })
    .need = Need::Self_;
    api.write("POST", "/tokens", "addToken", "Makes an API token.", Need::Self_, |call: &Call<'_>, new: NewToken| {
        users_only(call)?;
        let secret = call.house.access.add_token(call.name(), &new.label, &new.scopes, new.days)?;
        call.house.access.log(call.name(), &call.from, &format!("token made: {}", new.label.trim()))?;
        Ok(Reply::new(Secret { secret }))
    });
    api.write("DELETE", "/tokens/{id}", "removeToken", "Ends a token.", Need::Self_, |call: &Call<'_>, _: None_| {
        let own = call.who.filter(|w| w.role < Role::Administrator).map(|w| w.name.as_str());
        call.house.access.remove_token(call.number(0)?, own)?;
        Ok(Reply::done())
    });
    api.get("/views", "listViews", "Saved views.", |call: &Call<'_>, _: None_| {
        Ok(Reply::new(Views { items: call.house.access.views(call.name())? }))
    })
    .need = Need::Self_;
    api.write("POST", "/views", "addView", "Saves a view.", Need::Self_, |call: &Call<'_>, new: NewView| {
        let id = call.house.access.add_view(call.name(), &new.name, &new.address, new.shared)?;
        Ok(Reply::new(Saved { id }))
    });
    api.write(
        "DELETE",
        "/views/{id}",
        "removeView",
        "Removes a view of one's own.",
        Need::Self_,
        |call: &Call<'_>, _: None_| {
            call.house.access.remove_view(call.number(0)?, call.name())?;
            Ok(Reply::done())
        },
    );
    api.get("/users", "listUsers", "Users.", |call: &Call<'_>, _: None_| {
        Ok(Reply::new(Users { items: call.house.access.users()? }))
    })
    .need = Need::Administrate;
    api.write("POST", "/users", "addUser", "Makes a user.", Need::Administrate, |call: &Call<'_>, new: NewUser| {
        if call.house.local {
            return Err(Problem::forbidden(
                "the first user is made with `sijill users add`, then the server is started again",
            ));
        }
        call.house.access.add_user(&new.name, new.role, &new.password)?;
        call.house.access.log(call.name(), &call.from, &format!("user made: {} {}", new.name, new.role.as_str()))?;
        Ok(Reply::done())
    });
    api.write(
        "PATCH",
        "/users/{name}",
        "changeUser",
        "Changes a user.",
        Need::Administrate,
        |call: &Call<'_>, change: UserChange| {
            call.house.access.change_user(call.part(0), &change)?;
            call.house.access.log(call.name(), &call.from, &format!("user changed: {}", call.part(0)))?;
            Ok(Reply::done())
        },
    );
    api.write(
        "DELETE",
        "/users/{name}",
        "removeUser",
        "Removes a user; decisions keep the name.",
        Need::Administrate,
        |call: &Call<'_>, _: None_| {
            if call.part(0) == call.name() {
                return Err(Problem::forbidden("nobody removes themselves"));
            }
            call.house.access.remove_user(call.part(0))?;
            call.house.access.log(call.name(), &call.from, &format!("user removed: {}", call.part(0)))?;
            Ok(Reply::done())
        },
    );
    api.get("/log", "loginLog", "The log of logins and changes of users.", |call: &Call<'_>, _: None_| {
        Ok(Reply::new(Entries { items: call.house.access.entries(500)? }))
    })
    .need = Need::Administrate;
}

fn users_only(call: &Call<'_>) -> Result<(), Problem> {
    if call.house.local {
        return Err(Problem::forbidden("there are no users: the one local analyst has no password and no tokens"));
    }
    Ok(())
}
