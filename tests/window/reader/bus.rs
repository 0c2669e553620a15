//! A bus of a window's own, with the registry of accessibility on it.

use std::process::Stdio;

use anyhow::{Context, Result};
use tokio::{
    io::{AsyncBufReadExt, BufReader},
    process::Child,
};
use zbus::{AuthMechanism, Connection, connection::Builder};

use super::patiently;
use crate::{PATIENCE, Stage};

/// Where Debian's at-spi2-core says how the registry is started.
const SERVICES: &str = "/usr/share/dbus-1/accessibility-services";

/// The daemon, and this program's connection to it.
pub struct Bus {
    connection: Connection,
    address: String,
    _daemon: Child,
}

impl Bus {
    /// Starts a bus. The registry is started by the daemon, once somebody asks for it.
    pub(crate) async fn start(stage: &Stage) -> Result<Self> {
        let address = format!("unix:path={}", stage.home().join("bus").display());
        let configuration = stage.home().join("bus.conf");
        // The daemon knows only accounts of this system, and the window may have become one of the simulated Mac. So
        // nobody says who they are.
        std::fs::write(
            &configuration,
            format!(
                r#"<busconfig>
  <type>accessibility</type>
  <listen>{address}</listen>
  <auth>ANONYMOUS</auth>
  <allow_anonymous/>
  <servicedir>{SERVICES}</servicedir>
  <policy context="default">
    <allow user="*"/>
    <allow own="*"/>
    <allow send_destination="*" eavesdrop="true"/>
    <allow eavesdrop="true"/>
  </policy>
</busconfig>
"#
            ),
        )?;
        let mut daemon = stage
            .command("dbus-daemon")?
            .arg("--config-file")
            .arg(configuration)
            .args(["--nofork", "--nopidfile", "--print-address"])
            .envs(variables(&address))
            .stdout(Stdio::piped())
            .spawn()
            .context("dbus-daemon is missing: run ./dev setup")?;
        // It says its address once it listens.
        BufReader::new(daemon.stdout.take().context("piped above")?).read_line(&mut String::new()).await?;
        let connection = Builder::address(address.as_str())?
            .auth_mechanism(AuthMechanism::Anonymous)
            .method_timeout(PATIENCE)
            .build();
        let connection = patiently(connection).await??;
        Ok(Self { connection, address, _daemon: daemon })
    }

    pub(crate) fn connection(&self) -> &Connection {
        &self.connection
    }

    /// What tells GTK and WebKitGTK of this bus.
    pub(crate) fn variables(&self) -> [(&'static str, &str); 2] {
        variables(&self.address)
    }
}

fn variables(address: &str) -> [(&'static str, &str); 2] {
    [("AT_SPI_BUS_ADDRESS", address), ("DBUS_SESSION_BUS_ADDRESS", address)]
}
